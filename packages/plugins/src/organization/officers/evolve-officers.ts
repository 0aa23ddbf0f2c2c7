import type { Grant, OfficerDuties } from './officer.js';
import type { OfficerEntry, SignInLink } from './officer-entry.js';

/** The link of an officer that was not used. */
export interface OfficerLink extends SignInLink {
  /** The officer who made it, and may know its secret. */
  readonly madeBy: string;
  /** Epoch ms. */
  readonly madeAt: number;
  /** Whether its officer had signed in before: it replaces a password. */
  readonly isReset: boolean;
  /** Keyed hash of the code that opens it; null before a second person approved. */
  readonly code: string | null;
}

/** An officer as the ledger records them: everything but the name. */
export interface OfficerRecord extends OfficerDuties {
  readonly isApproved: boolean;
  readonly isDisabled: boolean;
  /** When the officer was disabled, epoch ms; null = never, or they have returned. */
  readonly disabledAt: number | null;
  /** Whether the account and the sign-ins of the officer were erased after their access ended. */
  readonly isErased: boolean;
  readonly hasSignedIn: boolean;
  /** Key of the sealed row with the name. */
  readonly named: string;
  /** For a break-glass account: the officer who sealed its envelope. */
  readonly invitedBy: string;
  /** Epoch ms. */
  readonly invitedAt: number;
  /** Null when there is no link, or it was used. */
  readonly link: OfficerLink | null;
}

/** The officers of a desk, folded from the ledger. */
export interface OfficersState {
  readonly officers: ReadonlyMap<string, OfficerRecord>;
  /** Requests for a second person, by number. Includes expired ones. */
  readonly grants: ReadonlyMap<number, Grant>;
  /** Number of grants requested so far. */
  readonly grantCount: number;
  /** Officers who signed in while they could decide. */
  readonly deciders: ReadonlySet<string>;
  /** True from the moment two people who may approve have signed in. It never becomes false again. */
  readonly takesTwo: boolean;
  /** Setup links that were printed and not used. */
  readonly setupLinks: readonly SignInLink[];
  /** Keyed hash of the secret of the sealed break-glass account. */
  readonly emergency: string | null;
  /** The officer who sealed it, and may know the secret. */
  readonly emergencyBy: string | null;
  /** Number of break-glass accounts opened so far. */
  readonly emergencyCount: number;
}

/** A desk whose ledger is empty. */
export const noOfficers: OfficersState = {
  officers: new Map(),
  grants: new Map(),
  grantCount: 0,
  deciders: new Set(),
  takesTwo: false,
  setupLinks: [],
  emergency: null,
  emergencyBy: null,
  emergencyCount: 0,
};

/** State of an officer who has access, or has it again. */
const returned = { isDisabled: false, disabledAt: null, isErased: false } as const;

/** Maximum number of setup links that are valid at once: the links of the last starts. A choice of this project. */
const maxSetupLinks = 5;

/** Whether an officer has access. @param at - epoch ms */
export function isActive(officer: OfficerRecord | undefined, at: number): boolean {
  if (!officer?.isApproved || officer.isDisabled) return false;
  return officer.validUntil === null || at < officer.validUntil;
}

/** When the access of an officer ended, epoch ms; null while it lasts, and before it began. */
export function accessEndedAt(officer: OfficerRecord, at: number): number | null {
  const { disabledAt, validUntil } = officer;
  const ends = [disabledAt, validUntil].filter((end) => end !== null && end <= at);
  return ends.length === 0 ? null : Math.min(...(ends as number[]));
}

/** The state after an entry. */
export function evolveOfficers(state: OfficersState, entry: OfficerEntry): OfficersState {
  switch (entry.type) {
    case 'setup-offered':
      return { ...state, setupLinks: [...state.setupLinks, entry.link].slice(-maxSetupLinks) };
    case 'desk-set-up':
      return { ...withNewcomer(state, entry, true), setupLinks: [] };
    case 'invited': {
      const invited = withNewcomer(state, entry, entry.grant === null);
      return entry.grant ? withGrant(invited, entry.grant) : invited;
    }
    case 'link-made':
      return withLink(state, entry);
    case 'link-used':
      return withOfficer(state, entry.officer, { link: null });
    case 'signed-in':
      return signedIn(state, entry);
    case 'changed':
      return withOfficer(state, entry.officer, {
        ...entry.to,
        ...(entry.to.validUntil !== undefined && { isErased: false }),
      });
    case 'role-granted':
      return withRoles(state, entry.officer, [entry.role]);
    case 'role-revoked': {
      const roles = state.officers.get(entry.officer)?.roles ?? [];
      const kept = roles.filter((role) => role !== entry.role);
      // Their requests end with the role that let them make them.
      return withoutGrants(
        withOfficer(state, entry.officer, { roles: kept }),
        (grant) => grant.askedBy === entry.officer || isSameRole(grant, entry),
      );
    }
    case 'disabled':
      return withoutGrants(
        withOfficer(state, entry.officer, {
          ...{ isDisabled: true, link: null },
          disabledAt: state.officers.get(entry.officer)?.disabledAt ?? entry.at,
        }),
        ({ askedBy, officer }) => askedBy === entry.officer || officer === entry.officer,
      );
    case 'enabled':
      return withOfficer(state, entry.officer, returned);
    case 'sign-in-erased':
      return withOfficer(state, entry.officer, { isErased: true, hasSignedIn: false, link: null });
    case 'grant-asked':
      return withGrant(state, entry.grant);
    case 'grant-approved':
      return approved(state, entry);
    case 'grant-refused':
      return withoutGrants(state, ({ number }) => number === entry.grant);
    case 'emergency-sealed':
      return { ...state, emergency: entry.hash, emergencyBy: entry.by.id };
    case 'emergency-opened': {
      const opened = withNewcomer(state, entry, true);
      const invitedBy = state.emergencyBy ?? entry.by.id;
      return {
        ...withOfficer(opened, entry.duties.id, { invitedBy }),
        emergency: null,
        emergencyBy: null,
        emergencyCount: state.emergencyCount + 1,
      };
    }
  }
}

function isSameRole(grant: Grant, { officer, role }: { officer: string; role: string }): boolean {
  return grant.kind === 'role' && grant.officer === officer && grant.roles.includes(role);
}

function approved(
  state: OfficersState,
  { code, grant: number, officer }: Extract<OfficerEntry, { type: 'grant-approved' }>,
): OfficersState {
  const grant = state.grants.get(number);
  if (!grant) return state;
  const rest = withoutGrants(state, (each) => each === grant);
  if (grant.kind === 'role') return withRoles(rest, officer, grant.roles);
  const { link = null } = rest.officers.get(officer) ?? {};
  return withOfficer(rest, officer, {
    ...(grant.kind !== 'link' && { isApproved: true, ...returned }),
    ...(link && code !== undefined && { link: { ...link, code } }),
  });
}

function withLink(
  state: OfficersState,
  { at, by, grant, link, officer }: Extract<OfficerEntry, { type: 'link-made' }>,
): OfficersState {
  // A request for the former link would give its code to this one.
  const rest = withoutGrants(state, (each) => each.kind === 'link' && each.officer === officer);
  const isReset = rest.officers.get(officer)?.hasSignedIn ?? false;
  const made = { ...link, madeBy: by.id, madeAt: at, isReset, code: null };
  const linked = withOfficer(rest, officer, { link: made });
  return grant ? withGrant(linked, grant) : linked;
}

function signedIn(
  state: OfficersState,
  { at, mayDecide, officer }: Extract<OfficerEntry, { type: 'signed-in' }>,
): OfficersState {
  const known = withOfficer(state, officer, { hasSignedIn: true });
  if (!mayDecide) return known;
  const deciders = new Set([...state.deciders, officer]);
  const here = [...deciders].filter((id) => isActive(known.officers.get(id), at));
  return { ...known, deciders, takesTwo: state.takesTwo || here.length > 1 };
}

function withNewcomer(
  state: OfficersState,
  { at, by, duties, link, named }: Extract<OfficerEntry, { readonly duties: OfficerDuties }>,
  isApproved: boolean,
): OfficersState {
  const made = { ...link, madeBy: by.id, madeAt: at, isReset: false, code: null };
  const newcomer = { isApproved, ...returned, hasSignedIn: false, link: made, named };
  const record = { ...duties, ...newcomer, invitedBy: by.id, invitedAt: at };
  return { ...state, officers: new Map([...state.officers, [duties.id, record]]) };
}

function withOfficer(
  state: OfficersState,
  id: string,
  change: Partial<OfficerRecord>,
): OfficersState {
  const record = state.officers.get(id);
  if (!record) return state;
  return { ...state, officers: new Map([...state.officers, [id, { ...record, ...change }]]) };
}

function withRoles(state: OfficersState, id: string, roles: readonly string[]): OfficersState {
  const held = state.officers.get(id)?.roles ?? [];
  return withOfficer(state, id, { roles: [...new Set([...held, ...roles])] });
}

function withGrant(state: OfficersState, grant: Grant): OfficersState {
  const grants = new Map([...state.grants, [grant.number, grant]]);
  return { ...state, grants, grantCount: Math.max(state.grantCount, grant.number) };
}

function withoutGrants(state: OfficersState, isOver: (grant: Grant) => boolean): OfficersState {
  const left = [...state.grants].filter(([, grant]) => !isOver(grant));
  return { ...state, grants: new Map(left) };
}
