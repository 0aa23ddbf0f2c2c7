import type { PartyId, TicketId } from '../ids.js';

/**
 * The id under which a store keeps the history of a party: a chain of events in the same form and the same tables as
 * the history of a ticket. It holds the decisions about the identity of the party.
 */
export function historyOf(party: PartyId): TicketId {
  return party as string as TicketId;
}
