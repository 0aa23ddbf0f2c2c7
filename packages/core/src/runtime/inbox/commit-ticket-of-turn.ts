import type { CommitOutcome, MessageInsert, SealedRecordInsert } from '../../store/commit.js';
import type { PartyProfile } from '../party/identify-party.js';
import { commitTicket } from '../record/commit-ticket.js';
import type { Runtime } from '../runtime.js';
import type { TicketChange } from '../ticket-change.js';
import { type Turn, turnWrite } from './conversation-turn.js';

/** What a message of a citizen changes in a ticket. */
export interface TicketOfTurn extends Omit<TicketChange, 'sealedRecord' | 'also'> {
  /** What to remember of the citizen apart from this ticket, when the conversation begins with it. */
  readonly profile?: PartyProfile;
  /** Sealed records of people other than the citizen. */
  readonly sealedRecords?: readonly SealedRecordInsert[];
}

/**
 * Writes a ticket together with the turn of the conversation that changed it, and what was said in it. What belongs to
 * the ticket is sealed under the key of its reporter. A hidden reporter is another party than the citizen.
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
  // An edited message may belong to an earlier ticket. The conversation stays with its own.
  const about = words.revises ? conversation.ticketId : change.ticketId;
  const also = await turnWrite(runtime, turn, about, profile);
  const sealed = sealedRecord === turnRecord ? null : await turnRecord.seal();
  return commitTicket(runtime, {
    ...change,
    sealedRecord,
    also: {
      ...also,
      messages: [...said, ...also.messages],
      sealedRecords: sealed ? [...sealedRecords, sealed] : sealedRecords,
    },
  });
}
