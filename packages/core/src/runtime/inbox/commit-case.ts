import type { BoxInsert, CommitOutcome, MessageInsert } from '../../store/commit.js';
import type { Desk } from '../desk.js';
import type { PartyProfile } from '../party/identify-party.js';
import { commitTicket } from '../record/commit-ticket.js';
import { publish } from '../record/publish.js';
import type { TicketChange } from '../ticket-change.js';
import { type Turn, turnWrite } from './conversation-turn.js';

/** What a message of a citizen makes of a case. */
export interface CaseOfTurn extends Omit<TicketChange, 'box' | 'also'> {
  /** What is remembered of the citizen beyond this case, when the conversation begins with it. */
  readonly profile?: PartyProfile;
  /** What is sealed of others than the citizen. */
  readonly boxes?: readonly BoxInsert[];
}

/**
 * Writes a case together with the turn of the conversation that changed it, and what was said in it. What belongs to the case
 * is sealed under the key of its reporter, who is somebody else than the citizen when he is hidden.
 */
export async function commitCase(
  desk: Desk,
  turn: Turn,
  { profile, boxes = [], ...change }: CaseOfTurn,
  said: readonly MessageInsert[] = [],
): Promise<CommitOutcome> {
  const { party, box: turnBox, at } = turn;
  const reporter = change.actor.id;
  const box = reporter === party.id ? turnBox : desk.vault.box(`party:${reporter}`, at);
  const { conversation, words } = turn;
  // What was changed may stand in an earlier case: the conversation goes on about its own.
  const about = words.revises ? conversation.ticketId : change.ticketId;
  const also = await turnWrite(desk, turn, about, profile);
  const sealed = box === turnBox ? null : await turnBox.seal();
  const committed = await commitTicket(desk, {
    ...change,
    box,
    also: {
      ...also,
      messages: [...said, ...also.messages],
      boxes: sealed ? [...boxes, sealed] : boxes,
    },
  });
  if (committed.status === 'committed') publish(desk, committed);
  return committed;
}
