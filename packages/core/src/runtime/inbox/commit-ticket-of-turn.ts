import type { CommitOutcome, MessageInsert, SealedRecordInsert } from '../../store/commit.js';
import type { PartyProfile } from '../party/identify-party.js';
import { commitTicket } from '../record/commit-ticket.js';
import { publish } from '../record/publish.js';
import type { Runtime } from '../runtime.js';
import type { TicketChange } from '../ticket-change.js';
import { type Turn, turnWrite } from './conversation-turn.js';

/** What a message of a citizen makes of a case. */
export interface TicketOfTurn extends Omit<TicketChange, 'sealedRecord' | 'also'> {
  /** What is remembered of the citizen beyond this case, when the conversation begins with it. */
  readonly profile?: PartyProfile;
  /** What is sealed of others than the citizen. */
  readonly sealedRecords?: readonly SealedRecordInsert[];
}

/**
 * Writes a case together with the turn of the conversation that changed it, and what was said in it. What belongs to the case
 * is sealed under the key of its reporter, who is somebody else than the citizen when he is hidden.
 */
export async function commitTicketOfTurn(
  runtime: Runtime,
  turn: Turn,
  { profile, sealedRecords = [], ...change }: TicketOfTurn,
  said: readonly MessageInsert[] = [],
): Promise<CommitOutcome> {
  const { party, sealedRecord: turnRecord, at } = turn;
  const reporter = change.actor.id;
  const sealedRecord =
    reporter === party.id ? turnRecord : runtime.vault.sealedRecord(`party:${reporter}`, at);
  const { conversation, words } = turn;
  // What was changed may stand in an earlier case: the conversation goes on about its own.
  const about = words.revises ? conversation.ticketId : change.ticketId;
  const also = await turnWrite(runtime, turn, about, profile);
  const sealed = sealedRecord === turnRecord ? null : await turnRecord.seal();
  const committed = await commitTicket(runtime, {
    ...change,
    sealedRecord,
    also: {
      ...also,
      messages: [...said, ...also.messages],
      sealedRecords: sealed ? [...sealedRecords, sealed] : sealedRecords,
    },
  });
  if (committed.status === 'committed') publish(runtime, committed);
  return committed;
}
