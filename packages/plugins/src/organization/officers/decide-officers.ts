import { AduanError, ForbiddenError, NotFoundError, type Principal } from '@aduan/core';
import { missingIn, refuseField, refuseMissing } from '@aduan/core/channel';
import type { Permission } from '@aduan/core/ticket';
import {
  isActive,
  type OfficerLink,
  type OfficerRecord,
  type OfficersState,
} from './evolve-officers.js';
import type { Grant, GrantKind, OfficerChange, OfficerDuties, OfficerInput } from './officer.js';
import type { OfficerFact, SignInLink } from './officer-entry.js';
import { officerPermissions, type Roles } from './role-rights.js';
import type { GivenLink } from './sign-in-links.js';
import type { LinkUse } from './sign-in-points.js';

const day = 24 * 60 * 60_000;
/** How long a grant waits for a second person, ms. */
const grantMs = 7 * day;
/** How long a break-glass account lasts, ms. */
const emergencyMs = 4 * 60 * 60_000;

/** Context of the decisions besides the state. */
export interface DecisionContext {
  readonly state: OfficersState;
  readonly roles: Roles;
  readonly actor: Principal;
  /** Epoch ms. */
  readonly at: number;
  /** Whether a unit has a code, and is in use. */
  readonly isUnit: (code: string) => boolean;
  /** Whether a unit or an agency has a code: officers share one code space with them. */
  readonly isTaken: (code: string) => boolean;
}

/** How a new officer signs in for the first time, and where the name is stored. */
interface FirstSignIn {
  readonly link: SignInLink;
  readonly named: string;
}

type WithReason = { readonly officer: string; readonly reason: string };
type WithRole = WithReason & { readonly role: string };

/** A new officer: here at once, or once a second person approves. */
export function decideInvitation(
  context: DecisionContext,
  { reason, ...input }: OfficerInput,
  first: FirstSignIn,
): OfficerFact {
  requireStanding(context, officerPermissions.manage);
  const { roles, unit, validUntil = null } = input;
  requireFreeId(context, input.id);
  requireUnit(context, unit);
  requireTogether(context, roles);
  const { id, regions, shifts, skills } = input;
  const given = { ...(skills && { skills }), ...(regions && { regions }) };
  const limits = { ...given, ...(shifts && { shifts }) };
  const duties: OfficerDuties = { id, unit, roles: [...new Set(roles)], ...limits, validUntil };
  // Every account takes two people, so that no one can invent colleagues.
  const grant = context.state.takesTwo
    ? askedGrant(context, { kind: 'account', officer: id, roles: duties.roles, reason })
    : null;
  const { link, named } = first;
  // The inviter has the link, and the approver has its code: neither can open the account alone.
  const sent: SignInLink = grant ? { ...link, needsCode: true } : link;
  const decided = { grant, ...alone(context, roles, grant) };
  return { type: 'invited', duties, named, link: sent, reason, ...decided };
}

/**
 * Decides a new link for an officer. A second person has its code. The operator of the machine, who controls the store,
 * needs no code: this is the way back for a desk whose second person has forgotten the password.
 *
 * @param isReset - whether the link ends the officer's current password
 */
export function decideLink(
  context: DecisionContext,
  id: string,
  link: SignInLink,
  { isReset = false } = {},
): OfficerFact {
  requireStanding(context, officerPermissions.manage);
  const { hasSignedIn, isApproved, isDisabled, roles } = knownOfficer(context, id);
  if (hasSignedIn && !isReset) {
    // Otherwise an officer who manages officers could sign in as any of them.
    const message = 'This officer has signed in before: their sign-in resets the password.';
    throw new AduanError('organization-has-signed-in', message);
  }
  if (isDisabled) refuseField('officer', 'is disabled');
  if (isEmergency(id)) refuseField('officer', 'is a break-glass account');
  const { actor, state } = context;
  const needsCode = state.takesTwo && (actor.kind !== 'system' || !isApproved);
  // The code of an account that waits opens the link that is there then.
  const asked = { kind: 'link', officer: id, roles, reason: '' } as const;
  const grant = needsCode && isApproved ? askedGrant(context, asked) : null;
  const sent: SignInLink = needsCode ? { ...link, needsCode } : link;
  return {
    type: 'link-made',
    officer: id,
    link: sent,
    grant,
    ...(!state.takesTwo && ({ alone: true } as const)),
  };
}

/**
 * Finds the owner of a one-time link; null for a link that is wrong, used or expired, or for another purpose.
 *
 * @throws AduanError `organization-password-needed` for an invitation, where officers have passwords;
 * `organization-code-needed` without the code of the second person, also before there is one
 */
export function decideRedemption(
  { at, state }: Pick<DecisionContext, 'at' | 'state'>,
  { code, hash }: GivenLink,
  use: LinkUse,
): string | null {
  const found = [...state.officers.values()].find((each) => each.link?.hash === hash);
  if (!found?.link || at >= found.link.expiresAt) return null;
  if (use !== 'any-session' && isEmergency(found.id) !== (use === 'session')) {
    if (use === 'account') return null;
    const message = 'Choose a password first: this link is an invitation.';
    throw new AduanError('organization-password-needed', message);
  }
  if (found.link.needsCode && (code === null || code !== found.link.code)) {
    const message = 'Send the code of the second person behind the secret, after a dot.';
    throw new AduanError('organization-code-needed', message);
  }
  return isActive(found, at) ? found.id : null;
}

/** Another post, unit or time. */
export function decideChange(
  context: DecisionContext,
  { name, officer, title, ...rest }: OfficerChange,
  named: string | null,
): OfficerFact | null {
  requireStanding(context, officerPermissions.manage);
  const record = knownOfficer(context, officer);
  requireAnother(context, 'changeOfficer', officer);
  if (rest.unit !== undefined) requireUnit(context, rest.unit);
  if (isEmergency(officer)) refuseField('officer', 'is a break-glass account');
  const { validUntil = record.validUntil } = rest;
  const willBeActive = isActive({ ...record, validUntil }, context.at);
  if (!willBeActive) requireOtherAdministrator(context, officer);
  // A term that has ended is a return, which takes two people.
  const returns = willBeActive && !isActive(record, context.at);
  if (returns && context.state.takesTwo && takesTwo(context, record.roles)) {
    refuseField('validUntil', 'has passed: disable the officer, set it, then let them return');
  }
  const said = { ...(name !== undefined && { name }), ...(title !== undefined && { title }) };
  const fields = Object.keys({ ...said, ...rest });
  const to = { ...rest, ...(named !== null && { named }) };
  return fields.length === 0 ? null : { type: 'changed', officer, fields, to };
}

/** Another role: at once, or once a second person approves. */
export function decideRole(
  context: DecisionContext,
  { officer, reason, role }: WithRole,
): OfficerFact | null {
  requireStanding(context, officerPermissions.manage);
  const record = knownOfficer(context, officer);
  requireAnother(context, 'grantRole', officer);
  if (isEmergency(officer)) refuseField('officer', 'is a break-glass account');
  if (record.roles.includes(role)) return null;
  requireTogether(context, [...record.roles, role]);
  if (isAskedFor(context, (grant) => grant.officer === officer && grant.roles.includes(role))) {
    refuseField('role', 'is asked for already');
  }
  if (context.state.takesTwo && takesTwo(context, [role])) {
    const asked = { kind: 'role', officer, roles: [role], reason } as const;
    return { type: 'grant-asked', grant: askedGrant(context, asked) };
  }
  return { type: 'role-granted', officer, role, reason, ...alone(context, [role], null) };
}

/** One role less. */
export function decideRevocation(
  context: DecisionContext,
  { officer, reason, role }: WithRole,
): OfficerFact | null {
  requireStanding(context, officerPermissions.manage);
  const { roles } = knownOfficer(context, officer);
  requireAnother(context, 'revokeRole', officer);
  if (!roles.includes(role)) return null;
  requireOtherAdministrator(context, officer);
  return { type: 'role-revoked', officer, role, reason };
}

/** The end of access. It takes one person, since it cannot wait. */
export function decideDisabling(
  context: DecisionContext,
  { officer, reason }: WithReason,
): OfficerFact | null {
  requireStanding(context, officerPermissions.manage, officerPermissions.approve);
  const { isDisabled } = knownOfficer(context, officer);
  requireAnother(context, 'disableOfficer', officer);
  if (isDisabled) return null;
  requireOtherAdministrator(context, officer);
  return { type: 'disabled', officer, reason };
}

/** The return of a disabled officer: at once, or once a second person approves. */
export function decideReturn(
  context: DecisionContext,
  { officer, reason }: WithReason,
): OfficerFact | null {
  requireStanding(context, officerPermissions.manage);
  const { isApproved, isDisabled, roles } = knownOfficer(context, officer);
  requireAnother(context, 'enableOfficer', officer);
  if (isApproved && !isDisabled) return null;
  if (context.state.takesTwo && (!isApproved || takesTwo(context, roles))) {
    if (isAskedFor(context, (grant) => grant.officer === officer && grant.kind !== 'role')) {
      return null;
    }
    const kind = isApproved ? 'return' : 'account';
    return { type: 'grant-asked', grant: askedGrant(context, { kind, officer, roles, reason }) };
  }
  return { type: 'enabled', officer, reason, ...alone(context, roles, null) };
}

/**
 * The second person agrees: never who asked, who invited the officer or has their link, or who gets it.
 *
 * @param code - keyed hash of a new code, for the link that waits for one
 */
export function decideApproval(
  context: DecisionContext,
  number: number,
  code: string,
): Extract<OfficerFact, { readonly type: 'grant-approved' }> {
  requireStanding(context, officerPermissions.approve);
  const { actor, state } = context;
  if (actor.kind !== 'officer') forbid('approveGrant', 'a person decides this');
  const grant = pendingGrant(context, number);
  const { officer, roles } = grant;
  const obstacle = obstacleToApprove(state, grant, actor.id);
  if (obstacle !== null) forbid('approveGrant', obstacle);
  const record = state.officers.get(officer);
  const link = linkOf(state, grant);
  // The officer may have got another role since it was asked for.
  requireTogether(context, [...(record?.roles ?? []), ...roles]);
  const waits = link?.needsCode && link.code === null && context.at < link.expiresAt;
  return { type: 'grant-approved', grant: number, officer, ...(waits && { code }) };
}

/** Why an officer cannot be the second person of a request; null when they can. */
export function obstacleToApprove(
  state: OfficersState,
  grant: Grant,
  approver: string,
): string | null {
  const { askedBy, officer } = grant;
  if (approver === askedBy) return 'a second person decides what you asked for';
  if (approver === officer) return 'nobody decides about their own rights';
  if (approver === state.officers.get(officer)?.invitedBy) return 'you invited this officer';
  if (approver === linkOf(state, grant)?.madeBy) return 'you made the link of this officer';
  // The person who sealed the envelope may know its secret, and would be both people.
  if (isEmergency(approver)) return 'a break-glass account approves nothing';
  const isSealer = isEmergency(askedBy) && state.officers.get(askedBy)?.invitedBy === approver;
  return isSealer ? 'you sealed the envelope of who asked' : null;
}

/** The link that opens once this is approved. */
function linkOf(state: OfficersState, { kind, officer }: Grant): OfficerLink | null {
  if (kind === 'role' || kind === 'return') return null;
  return state.officers.get(officer)?.link ?? null;
}

/** The second person disagrees, or who asked takes it back. */
export function decideRefusal(
  context: DecisionContext,
  number: number,
  reason: string,
): OfficerFact {
  const { actor } = context;
  const { askedBy, officer } = pendingGrant(context, number);
  const own = actor.id === askedBy ? [officerPermissions.manage] : [];
  requireStanding(context, officerPermissions.approve, ...own);
  requireAnother(context, 'refuseGrant', officer);
  return { type: 'grant-refused', grant: number, officer, reason };
}

/** Another envelope. */
export function decideSealing(context: DecisionContext, hash: string): OfficerFact {
  requireStanding(context, officerPermissions.manage);
  if (isEmergency(context.actor.id)) forbid('sealEmergencyAccess', 'it would prolong itself');
  return { type: 'emergency-sealed', hash };
}

/** Opens the envelope. @param hash - keyed hash of the entered secret */
export function decideEmergency(
  { at, state }: DecisionContext,
  given: { readonly hash: string | null; readonly reason: string; readonly unit: string },
  first: FirstSignIn,
): OfficerFact {
  const { hash, reason, unit } = given;
  if (state.emergency === null || state.emergency !== hash) throw new NotFoundError('emergency');
  const id = `${emergencyPrefix}${state.emergencyCount + 1}`;
  const duties = { id, unit, roles: [administrator], validUntil: at + emergencyMs };
  return { type: 'emergency-opened', duties, ...first, reason };
}

/** Creates the first administrator. @param hash - keyed hash of the entered secret */
export function decideSetup(
  context: DecisionContext,
  given: { readonly id: string; readonly hash: string | null; readonly unit: string },
  first: FirstSignIn,
): OfficerFact {
  const { at, state } = context;
  const { hash, id, unit } = given;
  const isValid = state.setupLinks.some((each) => each.hash === hash && at < each.expiresAt);
  if (hasAdministrator(context) || !isValid) throw new NotFoundError('setup');
  requireFreeId(context, id);
  const duties = { id, unit, roles: [administrator], validUntil: null };
  return { type: 'desk-set-up', duties, ...first };
}

/** Whether there is another administrator with access. */
export function hasAdministrator(
  { at, roles, state }: Pick<DecisionContext, 'at' | 'roles' | 'state'>,
  besides?: string,
): boolean {
  return [...state.officers.values()].some(
    (each) =>
      each.id !== besides &&
      !isEmergency(each.id) &&
      isActive(each, at) &&
      roles.grants(each.roles, officerPermissions.manage),
  );
}

/** The role of the first administrator and of break-glass accounts. */
const administrator = 'administrator';
const emergencyPrefix = 'emergency-';
/** Whether an officer is a break-glass account. */
export const isEmergency = (id: string) => id.startsWith(emergencyPrefix);

/**
 * Checks the actor by the ledger, since a session may be older than a revocation, and by their own roles, since a program
 * that acts for them may have fewer. The desk itself may do everything but approve.
 */
function requireStanding(
  { actor, at, roles, state }: DecisionContext,
  ...anyOf: readonly Permission[]
): void {
  if (actor.kind === 'system') return;
  const [first = 'organization:manage-officers' as Permission] = anyOf;
  const record = state.officers.get(actor.id);
  if (!record || !isActive(record, at)) forbid(first, 'you are no officer of this desk any more');
  const held = record.roles.filter((role) => actor.roles.includes(role));
  if (!anyOf.some((permission) => roles.grants(held, permission))) {
    forbid(first, 'none of your roles grants it');
  }
}

function requireAnother({ actor }: DecisionContext, action: string, officer: string): void {
  if (actor.id === officer) forbid(action, 'nobody decides about their own rights');
}

function requireOtherAdministrator(context: DecisionContext, officer: string): void {
  const record = context.state.officers.get(officer);
  const manages = record && context.roles.grants(record.roles, officerPermissions.manage);
  if (!manages || !isActive(record, context.at) || hasAdministrator(context, officer)) return;
  const message = 'Nobody could manage officers after that: invite another administrator first.';
  throw new AduanError('organization-last-administrator', message);
}

/** A former officer keeps the id, since histories name it. In other case it would pass for theirs. */
function requireFreeId({ isTaken, state }: DecisionContext, id: string): void {
  const lower = id.toLowerCase();
  const isUsed = [...state.officers.keys()].some((other) => other.toLowerCase() === lower);
  if (isUsed || isTaken(id) || isTaken(lower) || isEmergency(lower)) refuseField('id', 'is in use');
}

function requireUnit({ isUnit }: DecisionContext, unit: string): void {
  if (!isUnit(unit)) refuseMissing('unit', unit, 'the organization');
}

/** Checks that one person may hold these roles together: a role that runs the desk must be the only one. */
function requireTogether({ roles }: DecisionContext, held: readonly string[]): void {
  for (const role of held) if (!roles.of(role)) refuseMissing('roles', role, 'the workflow');
  if (held.length === 0) refuseField('roles', 'must not be empty');
  const one = roles.conflictIn(held);
  if (one !== null) {
    refuseField('roles', `cannot hold "${one}" and another role: it runs the desk`);
  }
}

function takesTwo({ roles }: DecisionContext, held: readonly string[]): boolean {
  return held.some((role) => roles.of(role)?.takesTwo ?? true);
}

/** Marks in the ledger that one person decided what usually takes two. */
function alone(context: DecisionContext, roles: readonly string[], grant: Grant | null) {
  return grant === null && !context.state.takesTwo && takesTwo(context, roles)
    ? ({ alone: true } as const)
    : {};
}

function askedGrant(
  { actor, at, state }: DecisionContext,
  asked: {
    readonly kind: GrantKind;
    readonly officer: string;
    readonly roles: readonly string[];
    readonly reason: string;
  },
): Grant {
  const number = state.grantCount + 1;
  return { number, ...asked, askedBy: actor.id, askedAt: at, expiresAt: at + grantMs };
}

function isAskedFor({ at, state }: DecisionContext, isIt: (grant: Grant) => boolean): boolean {
  return pendingGrants(state, at).some(isIt);
}

/** Grants that can still be approved, oldest first. @param at - epoch ms */
export function pendingGrants(state: OfficersState, at: number): readonly Grant[] {
  return [...state.grants.values()].filter(
    (grant) => at < grant.expiresAt && isStillAsked(grant, state, at),
  );
}

/** @throws AduanError when it was decided, withdrawn, or has expired */
function pendingGrant({ at, state }: DecisionContext, number: number): Grant {
  const grant = pendingGrants(state, at).find((each) => each.number === number);
  if (grant) return grant;
  if (number > state.grantCount) throw new NotFoundError('grant');
  throw new AduanError('organization-grant-over', 'This was decided, withdrawn, or has expired.');
}

/** Whether who asked still works here. */
function isStillAsked({ askedBy }: Grant, state: OfficersState, at: number): boolean {
  const asker = state.officers.get(askedBy);
  return asker === undefined || isActive(asker, at);
}

/** @throws NotFoundError */
export function knownOfficer({ state }: Pick<DecisionContext, 'state'>, id: string): OfficerRecord {
  const record = state.officers.get(id);
  if (record) return record;
  throw new NotFoundError('officer', `${missingIn(id, 'the organization')}.`);
}

function forbid(action: string, reason: string): never {
  throw new ForbiddenError(action, reason);
}
