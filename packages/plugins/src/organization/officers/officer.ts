import type { WeeklyHours } from '@aduan/calendar';
import type { CommandOptions, ReadOptions } from '@aduan/core';
import type { Instant } from '@aduan/core/plugin';
import type { OfficerDuty } from '../definition.js';
import type { RoleRights } from './role-rights.js';
import type { LinkUse } from './sign-in-points.js';

/**
 * Whether an officer works here: `waiting` for the approval of a second person, `active`, `disabled`, or `ended` after
 * `validUntil`.
 */
export type OfficerState = 'waiting' | 'active' | 'disabled' | 'ended';

/** Duties of an officer at the desk, without the name. */
export type OfficerDuties = Pick<OfficerDuty, 'id' | 'unit' | 'roles' | 'skills' | 'regions'> & {
  /** Working hours by weekday, such as a Saturday duty. Null or left out = the opening hours of the desk. */
  readonly shifts?: WeeklyHours | null;
  /** Epoch ms: from then on the officer has no access. Null = no end. */
  readonly validUntil: Instant | null;
};

/** An officer whom the desk keeps in its store. */
export interface Officer extends OfficerDuties {
  readonly name: string;
  /** Title of the post, for people, such as "Petugas layanan". */
  readonly title: string;
  readonly state: OfficerState;
  /** Id of the officer who invited them; `aduan` for the desk itself. */
  readonly invitedBy: string;
  /** Epoch ms. */
  readonly invitedAt: Instant;
  /** When they last signed in, epoch ms; null = never. */
  readonly signedInAt: Instant | null;
}

/**
 * Actions that need the approval of a second person: a new account, a role, the return of a disabled officer, or
 * another link for an officer who has an account.
 */
export type GrantKind = 'account' | 'role' | 'return' | 'link';

/** Something that one person asked for and a second one approves or refuses. */
export interface Grant {
  /** Counts from 1. */
  readonly number: number;
  readonly kind: GrantKind;
  /** Id of the officer who gets it. */
  readonly officer: string;
  /** The roles that it gives. */
  readonly roles: readonly string[];
  /** Id of the officer who asked. */
  readonly askedBy: string;
  /** Epoch ms. */
  readonly askedAt: Instant;
  /** End of the request, epoch ms: it can no longer be approved. Seven days after the request. */
  readonly expiresAt: Instant;
  /** Empty for another link. */
  readonly reason: string;
}

/** Input of `inviteOfficer`. */
export interface OfficerInput {
  /** Stable id, of letters, digits and `. _ : -`, at most 100. Never an e-mail address. It cannot be used again. */
  readonly id: string;
  readonly name: string;
  readonly title: string;
  /** Code of a unit of the organization. */
  readonly unit: string;
  readonly roles: readonly string[];
  readonly skills?: readonly string[];
  /** Kemendagri codes; left out or empty = any. */
  readonly regions?: readonly string[];
  /** Working hours by weekday, in the time zone of the desk; null or left out = the opening hours of the desk. */
  readonly shifts?: WeeklyHours | null;
  /** Epoch ms; null or left out = no end. */
  readonly validUntil?: number | null;
  readonly reason: string;
}

/** Input of `changeOfficer`. Fields that are left out stay. */
export type OfficerChange = { readonly officer: string } & Partial<
  Pick<OfficerInput, 'name' | 'title' | 'unit' | 'skills' | 'regions' | 'shifts' | 'validUntil'>
>;

/** An officer, and their request for a second person. */
export interface ChangedOfficer {
  readonly officer: Officer;
  /** Null when the change holds at once. */
  readonly grant: Grant | null;
}

/** The same with the secret of a link that signs the officer in once. It is shown once and is not stored. */
export interface InvitedOfficer extends ChangedOfficer {
  /**
   * 32 random bytes, base64url. Give it in the fragment of a URL. Valid for seven days. Where it takes two people, it
   * opens with the code of `approveGrant` only: give both in one text, `<secret>.<code>`.
   */
  readonly secret: string;
}

/** An officer after an approval. */
export interface ApprovedOfficer extends ChangedOfficer {
  /**
   * Code that opens the link of the first person, together with the link. Hand it to the officer yourself, so that no
   * officer can open another's account alone. 16 letters and digits in groups of four. Shown once and not stored; null
   * when no link waits for a code.
   */
  readonly code: string | null;
}

/** One change of who works here, as the ledger keeps it. */
export interface OfficerHistoryEntry {
  /** From 1, without gaps. */
  readonly sequence: number;
  readonly type: string;
  /** Epoch ms. */
  readonly at: Instant;
  /** Id of the actor. */
  readonly by: string;
  /** Id of the officer it is about; null for the desk. */
  readonly officer: string | null;
  readonly roles: readonly string[];
  readonly reason: string | null;
  /** Whether one person decided what usually takes two. */
  readonly alone: boolean;
}

/** The officers of a desk, as those see them who manage them. */
export interface OfficerList {
  readonly items: readonly Officer[];
  /** Requests for a second person, oldest first. */
  readonly grants: readonly Grant[];
  /** The roles that can be granted, with their permissions. */
  readonly roles: readonly RoleRights[];
  /** Whether one person can still decide alone: fewer than two people who may approve have signed in. */
  readonly decidesAlone: boolean;
  /** Whether a sealed break-glass account lies ready. */
  readonly emergencySealed: boolean;
}

type WithReason = { readonly officer: string; readonly reason: string };
type Nothing = Readonly<Record<never, never>>;

/**
 * The officers of a desk, kept in its store and changed while it runs: part of `aduan.plugins.organization` when
 * `teams` gets a `storedOrganization`. Each change is an entry of the audited ledger `organization:officers`.
 *
 * Officers cannot change their own rights. Access to identities of citizens, or to the desk itself, needs two people as
 * soon as two officers who may approve have signed in.
 */
export interface Officers {
  /**
   * All officers, including former ones, by id.
   *
   * @throws ForbiddenError without the permission `organization:read-officers`
   */
  listOfficers(input: Nothing, options: ReadOptions): Promise<OfficerList>;
  /** The changes, newest first, 200 at most. @throws ForbiddenError without `organization:read-history` */
  listOfficerChanges(
    input: { readonly before?: number },
    options: ReadOptions,
  ): Promise<readonly OfficerHistoryEntry[]>;
  /**
   * Adds an officer. They can act at once, or after `approveGrant` of a second person.
   *
   * @throws ForbiddenError; InputError for an unknown unit or role, an id in use, or roles that do not go together
   */
  inviteOfficer(input: OfficerInput, options: CommandOptions): Promise<InvitedOfficer>;
  /**
   * Makes another link for an officer who never signed in; the former one ends. Where it takes two people, a second one
   * approves it.
   *
   * @throws AduanError `organization-has-signed-in`
   */
  renewInvitation(
    input: { readonly officer: string },
    options: CommandOptions,
  ): Promise<InvitedOfficer>;
  /** Changes post, unit, regions, working hours or the end of access. @throws ForbiddenError for oneself; InputError; NotFoundError */
  changeOfficer(input: OfficerChange, options: CommandOptions): Promise<ChangedOfficer>;
  /** Gives a role, or asks for it. @throws ForbiddenError for oneself; InputError; NotFoundError */
  grantRole(
    input: WithReason & { readonly role: string },
    options: CommandOptions,
  ): Promise<ChangedOfficer>;
  /**
   * Takes a role away at once.
   *
   * @throws AduanError `organization-last-administrator`; ForbiddenError for oneself; NotFoundError
   */
  revokeRole(
    input: WithReason & { readonly role: string },
    options: CommandOptions,
  ): Promise<ChangedOfficer>;
  /** Ends the access of an officer at once, on every instance. @throws as `revokeRole` */
  disableOfficer(input: WithReason, options: CommandOptions): Promise<ChangedOfficer>;
  /** Lets a disabled officer return, or asks for it. @throws ForbiddenError for oneself; NotFoundError */
  enableOfficer(input: WithReason, options: CommandOptions): Promise<ChangedOfficer>;
  /**
   * Approves the request of another officer. For a new account, and for another link, the answer contains the code that
   * opens the link.
   *
   * @throws ForbiddenError for the officer who made the request, who invited the officer or made their link, or who
   * receives the grant; AduanError `organization-grant-over` when it was decided, has expired, or the requester is no
   * longer here
   */
  approveGrant(
    input: { readonly grant: number },
    options: CommandOptions,
  ): Promise<ApprovedOfficer>;
  /** Refuses a request, or withdraws the actor's own. @throws AduanError `organization-grant-over` */
  refuseGrant(
    input: { readonly grant: number; readonly reason: string },
    options: CommandOptions,
  ): Promise<ChangedOfficer>;
  /**
   * Makes the break-glass account and returns its secret once, for an envelope. The former one ends.
   *
   * @throws ForbiddenError without the permission `organization:manage-officers`
   */
  sealEmergencyAccess(
    input: Nothing,
    options: CommandOptions,
  ): Promise<{ readonly secret: string }>;
  /**
   * Opens the break-glass account once: an administrator for four hours. All supervisors, administrators and security
   * officers are notified.
   *
   * @returns the secret of a link that signs in once @throws NotFoundError for a wrong or used secret
   */
  openEmergencyAccess(
    input: { readonly secret: string; readonly reason: string },
    options: CommandOptions,
  ): Promise<{ readonly officer: string; readonly secret: string }>;
  /**
   * Makes the first administrator with the secret of `offerSetup`.
   *
   * @returns the secret of a link that signs them in once
   * @throws NotFoundError for a wrong secret, and for ever once there is an administrator
   */
  setUpDesk(
    input: Pick<OfficerInput, 'id' | 'name'> & { readonly secret: string },
    options: CommandOptions,
  ): Promise<{ readonly officer: string; readonly secret: string }>;
  /**
   * Makes the secret of a setup link, valid for 24 hours. Call it at each start and print the link.
   *
   * @returns null once there is an administrator
   */
  offerSetup(): Promise<string | null>;
  /**
   * Uses a link that signs in once.
   *
   * @param secret - secret of the link, with the code of the second person where it needs one: `<secret>.<code>`
   * @param use - what the link is used for. Default `any-session`
   * @returns the id of the officer; null for a wrong, used or expired secret, and for an officer without access
   * @throws AduanError `organization-password-needed` for an invitation used to open a `session`;
   * `organization-code-needed` without the right code of the second person
   */
  redeemLink(secret: string, use?: LinkUse): Promise<string | null>;
  /** An officer as the store has them now, for a sign-in that asks at each request; null without access. */
  activeOfficer(id: string): Promise<Officer | null>;
  /**
   * Whether an officer must sign in with a second factor: one of their roles reads identities or manages officers. True
   * for an unknown id.
   */
  needsSecondFactor(id: string): Promise<boolean>;
  /**
   * Records that an officer signs in. Two-person rules begin with the second person who may approve.
   *
   * @throws AduanError `account-ended` for an officer whose access ended or is not approved
   */
  signedIn(id: string): Promise<void>;
  /**
   * Ends all links that sign in once and were not used. A restore calls it: a backup holds links that were used since.
   * `renewInvitation` makes another one.
   */
  endLinks(): Promise<void>;
  /** All current and former officers, with names. */
  officers(): Promise<readonly Officer[]>;
  /** Whether one person still decides alone. */
  decidesAlone(): Promise<boolean>;
}
