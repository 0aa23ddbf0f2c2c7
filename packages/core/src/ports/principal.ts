/** Whoever acts or reads: given by the host for every command and read. Nobody is trusted by default. */
export interface Principal {
  /** Stable id of the person or system; for a citizen the `PartyId`. */
  readonly id: string;
  readonly kind: 'citizen' | 'officer' | 'system';
  /** Roles of the workflow that this principal holds, such as `agent` or `supervisor`. */
  readonly roles: readonly string[];
  /** Units (agencies, teams) that the principal works for. Routing and reports read them; they grant nothing. */
  readonly units: readonly string[];
  /** Region codes that the principal answers for. Empty = no limit. */
  readonly regions: readonly string[];
  /** Epoch ms: from then on every call of this principal is an `AccessExpiredError`. Default: no end. */
  readonly validUntil?: number;
  /** What it is let see at most, beside its regions, as for an auditor with an order for one year. */
  readonly within?: TicketLimits;
  /** The name and role that a citizen may see beside an answer. */
  readonly display?: { readonly name: string; readonly role: string };
}

/** Cases of some teams, or opened within some time. Fields that are left out do not limit. */
export interface TicketLimits {
  /** Codes of units and teams that a case is given to; one that nobody has is not among them. */
  readonly teams?: readonly string[];
  /** Epoch ms: cases opened from then on. */
  readonly openedFrom?: number;
  /** Epoch ms: cases opened before. */
  readonly openedBefore?: number;
}

/** Whether somebody answers for some of the cases alone: what belongs to none of them is not for him. */
export function isLimited({ regions, within }: Pick<Principal, 'regions' | 'within'>): boolean {
  return regions.length > 0 || within !== undefined;
}

/** What an event keeps of the principal that caused it: no names. */
export interface Actor {
  readonly id: string;
  readonly kind: Principal['kind'];
  readonly roles: readonly string[];
}

/** The principal that Aduan itself acts as: sweeps, automatic closing, delivery. */
export const systemPrincipal: Principal = {
  id: 'aduan',
  kind: 'system',
  roles: ['system'],
  units: [],
  regions: [],
};

/** The principal of a citizen who was recognised by his channel. */
export function citizenPrincipal(partyId: string): Principal {
  return { id: partyId, kind: 'citizen', roles: ['citizen'], units: [], regions: [] };
}

/**
 * The principal of an officer, as a host makes it from its own sign-in.
 *
 * @param display - name and role that a citizen may see beside an answer
 */
export function officerPrincipal(
  id: string,
  roles: readonly string[],
  display?: Principal['display'],
): Principal {
  return { id, kind: 'officer', roles, units: [], regions: [], ...(display && { display }) };
}
