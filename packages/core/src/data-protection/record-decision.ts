import type { Desk } from '../runtime/desk.js';
import type { WrittenTicket } from '../runtime/record/commit-ticket.js';
import { eventInserts, factsOf, stampEvents } from '../runtime/record/record-events.js';
import type { LoadedTicket } from '../runtime/ticket-change.js';
import type { Principal } from '../slots/principal.js';
import type { TicketWrite } from '../store/commit.js';

/** A decision about the personal data of a reporter, as one of his cases records it. */
export interface RecordedDecision {
  readonly write: TicketWrite;
  /** To be told once it is written. */
  readonly committed: WrittenTicket;
}

/**
 * Prepares the event that says who decided what, when and why.
 *
 * @param isNew - false for an erasure that is done again: it adds nothing to the history
 */
export function recordDecision(
  desk: Desk,
  { history, stored }: LoadedTicket,
  type: 'party.exported' | 'party.erased',
  reason: string,
  actor: Principal,
  isNew = true,
): RecordedDecision {
  const before = stored.ticket;
  const at = Math.max(desk.now(), before.updatedAt);
  const { stamped, ticket } = stampEvents({
    ...{ ticketId: before.id, before, actor, at, added: [] },
    decided: isNew ? [{ type, facts: { reason } }] : [],
    // Nothing goes into it: what is decided about a person holds nothing of him.
    box: desk.vault.box(`ticket:${before.id}`, at),
  });
  const facts = [...history.map(factsOf), ...stamped.map(({ event }) => event)];
  return {
    write: {
      expectedVersion: before.version,
      ticket,
      ...desk.clocks.schedule(ticket, facts, at),
      summary: stored.summary,
      events: eventInserts(stamped, null),
    },
    committed: { ticket, stamped, at, provisional: [] },
  };
}
