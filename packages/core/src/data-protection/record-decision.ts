import type { Principal } from '../ports/principal.js';
import type { WrittenTicket } from '../runtime/record/commit-ticket.js';
import { eventInserts, stampEvents } from '../runtime/record/record-events.js';
import type { Runtime } from '../runtime/runtime.js';
import type { LoadedTicket } from '../runtime/ticket-change.js';
import { sealingScope } from '../runtime/vault/vault.js';
import type { SealedRecordInsert, TicketWrite } from '../store/commit.js';
import { factsOf } from '../store/facts-of.js';
import type { PersonalOf, TicketEvent } from '../ticket/events.js';

/** A decision about the personal data of a reporter, as recorded in one of their tickets. */
export interface RecordedDecision {
  readonly write: TicketWrite;
  /** Sealed records of the decision; empty unless a value was corrected. */
  readonly sealedRecords: readonly SealedRecordInsert[];
  /** Publish it after the commit. */
  readonly committed: WrittenTicket;
}

/** The decision and its actor. */
interface DecisionParts {
  readonly decided: readonly TicketEvent[];
  readonly actor: Principal;
  /** The new summary. Left out: it stays. */
  readonly opening?: PersonalOf['ticket.opened'];
}

/** Prepares the events that record who decided what, when and why. */
export async function recordDecision(
  runtime: Runtime,
  { history, stored }: LoadedTicket,
  { actor, decided, opening }: DecisionParts,
): Promise<RecordedDecision> {
  const before = stored.ticket;
  const at = Math.max(runtime.now(), before.updatedAt);
  const sealedRecord = runtime.vault.sealedRecord(sealingScope(before), at);
  const summary = opening ? sealedRecord.add(opening) : stored.summary;
  const { stamped, ticket } = stampEvents({
    ticketId: before.id,
    before,
    actor,
    at,
    added: [],
    evolve: runtime.model.evolve,
    decided,
    sealedRecord,
  });
  const sealed = await sealedRecord.seal();
  const facts = [...history.map(factsOf), ...stamped.map(({ event }) => event)];
  return {
    sealedRecords: sealed ? [sealed] : [],
    write: {
      expectedVersion: before.version,
      ticket,
      ...runtime.clocks.schedule(ticket, facts, at),
      summary,
      events: eventInserts(stamped, sealed),
      needsIndexing: runtime.search.isNoted,
    },
    committed: { ticket, stamped, at, provisional: [] },
  };
}
