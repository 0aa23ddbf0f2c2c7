/** The person or system that acts or reads. The host passes it with every command and read; there is no default. */
export interface Principal {
  /**
   * Stable id of the person or system: for a citizen the `PartyId`, for an officer usually the id in the host's sign-in.
   */
  readonly id: string;
  readonly kind: 'citizen' | 'officer' | 'system';
  /** Roles of the workflow that this principal holds, such as `agent` or `supervisor`. */
  readonly roles: readonly string[];
  /** Units (agencies, teams) that the principal works for. Routing and reports read them; they grant no permission. */
  readonly units: readonly string[];
  /** Region codes that the principal is responsible for. Empty = no limit. */
  readonly regions: readonly string[];
  /** Epoch ms: from then on every call of this principal throws an `AccessExpiredError`. Default: no end. */
  readonly validUntil?: number;
  /**
   * Further limits on the tickets that the principal may see, besides its regions, such as for an auditor with an order
   * for one year.
   */
  readonly within?: TicketLimits;
  /** The name and role that a citizen may see beside an answer. */
  readonly display?: { readonly name: string; readonly role: string };
  /** Id of the program that acts for this person with its own key. Histories record both. Default: none. */
  readonly via?: string;
}

/** Tickets of some teams, or opened within some time. Fields that are left out do not limit. */
export interface TicketLimits {
  /** Codes of units and teams. A ticket without a team is not included. */
  readonly teams?: readonly string[];
  /** Epoch ms: tickets opened from then on. */
  readonly openedFrom?: number;
  /** Epoch ms: tickets opened before then. */
  readonly openedBefore?: number;
}

/** The data of a principal that an event keeps: no names. */
export interface Actor {
  readonly id: string;
  readonly kind: Principal['kind'];
  readonly roles: readonly string[];
  /** Id of the program that acted for this person; left out when they acted themselves. */
  readonly via?: string;
}

/** The actor of an event: the part of a principal that is kept. */
export function actorOf({ id, kind, roles, via }: Principal): Actor {
  return { id, kind, roles, ...(via !== undefined && { via }) };
}

/** The principal of Aduan itself: sweeps, automatic closing, delivery. */
export const systemPrincipal: Principal = {
  id: 'aduan',
  kind: 'system',
  roles: ['system'],
  units: [],
  regions: [],
};

/** The principal of a citizen who was identified by their channel. */
export function citizenPrincipal(partyId: string): Principal {
  return { id: partyId, kind: 'citizen', roles: ['citizen'], units: [], regions: [] };
}

/**
 * The principal of an officer, made by the host from its own sign-in.
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
