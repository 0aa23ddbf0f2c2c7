import { AduanError } from '../../errors.js';
import { citizenPrincipal } from '../../ports/principal.js';
import type { CommitOutcome } from '../../store/commit.js';
import type { JoinEffect } from '../intake.js';
import type { Runtime } from '../runtime.js';
import { commitReplies, messageOf } from './commit-replies.js';
import { commitTicketOfTurn } from './commit-ticket-of-turn.js';
import { type Turn, withReply } from './conversation-turn.js';

/**
 * Handles a citizen's answer whether their report is handled together with similar ones.
 *
 * @throws AduanError `intake-invalid` when the conversation has no ticket, or there was nothing to join
 */
export async function joinFromMessage(
  runtime: Runtime,
  turn: Turn,
  answer: JoinEffect,
): Promise<CommitOutcome> {
  const { loaded, locale, party } = turn;
  const { hooks } = runtime.mergedTickets;
  if (!loaded || !hooks) throw new AduanError('intake-invalid', 'There is no case to join.');
  const { ticket } = loaded.stored;
  const { events: decided, text } = await hooks.answer(ticket, answer, locale);
  const replied = withReply(turn, { type: 'text', text });
  if (decided.length === 0) return commitReplies(runtime, replied);
  const at = Math.max(turn.at, ticket.updatedAt);
  const actor = citizenPrincipal(ticket.reporters[0] ?? party.id);
  const said = { ...messageOf(turn), ticketId: ticket.id };
  return commitTicketOfTurn(runtime, replied, { ticketId: ticket.id, loaded, decided, actor, at }, [
    said,
  ]);
}
