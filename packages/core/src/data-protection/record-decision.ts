import type { Desk } from '../runtime/desk.js';
import type { WrittenTicket } from '../runtime/record/commit-ticket.js';
import { eventInserts, factsOf, stampEvents } from '../runtime/record/record-events.js';
import type { LoadedTicket } from '../runtime/ticket-change.js';
import type { BoxDraft } from '../runtime/vault/vault.js';
import type { Principal } from '../slots/principal.js';
import type { BoxInsert, TicketWrite } from '../store/commit.js';
import type { SealedPlace } from '../store/rows.js';
import type { TicketEvent } from '../ticket/events.js';

/** A decision about the personal data of a reporter, as one of his cases records it. */
export interface RecordedDecision {
  readonly write: TicketWrite;
  /** What it seals: nothing, unless something was corrected. */
  readonly boxes: readonly BoxInsert[];
  /** To be told once it is written. */
  readonly committed: WrittenTicket;
}

/** What was decided, by whom, and what it seals. */
interface DecisionParts {
  readonly decided: readonly TicketEvent[];
  readonly actor: Principal;
  /** Left out, nothing of the person goes into it. */
  readonly box?: BoxDraft;
  /** Left out, it stays. */
  readonly summary?: SealedPlace;
}

/** Prepares the events that say who decided what, when and why. */
export async function recordDecision(
  desk: Desk,
  { history, stored }: LoadedTicket,
  { actor, decided, summary, ...parts }: DecisionParts,
): Promise<RecordedDecision> {
  const before = stored.ticket;
  const at = Math.max(desk.now(), before.updatedAt);
  const box = parts.box ?? desk.vault.box(`ticket:${before.id}`, at);
  const { stamped, ticket } = stampEvents({
    ticketId: before.id,
    before,
    actor,
    at,
    added: [],
    decided,
    box,
  });
  const sealed = await box.seal();
  const facts = [...history.map(factsOf), ...stamped.map(({ event }) => event)];
  return {
    boxes: sealed ? [sealed] : [],
    write: {
      expectedVersion: before.version,
      ticket,
      ...desk.clocks.schedule(ticket, facts, at),
      summary: summary ?? stored.summary,
      events: eventInserts(stamped, sealed),
      needsIndexing: desk.search.isNoted,
    },
    committed: { ticket, stamped, at, provisional: [] },
  };
}
