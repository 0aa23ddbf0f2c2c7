import type { TicketId } from '../ids.js';
import type { TicketEvent } from './events.js';
import type { EvolvingEvent } from './evolve.js';
import type { Ticket } from './ticket.js';

/** Computes the ticket after one event. */
export type Evolve = (ticket: Ticket | null, event: EvolvingEvent) => Ticket;

/**
 * Computes the ticket after events that were decided together.
 *
 * @param before - null for a new ticket
 * @param at - epoch ms
 * @param evolve - the `evolve` of the desk, which includes plugin state; pass core's own where only core's fields are
 * read
 */
export function foldEvents(
  before: Ticket | null,
  decided: readonly TicketEvent[],
  ticketId: TicketId,
  at: number,
  evolve: Evolve,
): Ticket {
  const first = (before?.version ?? 0) + 1;
  const after = decided.reduce<Ticket | null>(
    (ticket, event, index) =>
      evolve(ticket, { ...event, ticketId, sequence: first + index, at } as EvolvingEvent),
    before,
  );
  if (!after) throw new TypeError('A ticket needs at least one event.');
  return after;
}
