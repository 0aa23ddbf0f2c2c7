import type { PartyId, TicketId } from '../ids.js';

/**
 * The name under which a store keeps the history of a party: a chain of events like that of a case, and
 * beside those. What is decided about who is who stands there.
 */
export function historyOf(party: PartyId): TicketId {
  return party as string as TicketId;
}
