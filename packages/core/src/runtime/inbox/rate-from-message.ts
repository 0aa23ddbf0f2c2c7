import { AduanError } from '../../errors.js';
import { citizenPrincipal } from '../../ports/principal.js';
import type { CommitOutcome } from '../../store/commit.js';
import type { CommandOf } from '../../ticket/commands.js';
import { decide } from '../../ticket/decide/decide.js';
import type { Runtime } from '../runtime.js';
import { messageOf } from './commit-replies.js';
import { commitTicketOfTurn } from './commit-ticket-of-turn.js';
import type { Turn } from './conversation-turn.js';

/**
 * Records a citizen's rating of their closed ticket. Their text is kept with the rating, and in the conversation as a
 * message of the ticket, so that it does not start another one.
 *
 * @throws AduanError `intake-invalid` when the conversation has no ticket
 */
export async function rateFromMessage(
  runtime: Runtime,
  turn: Turn,
  { score, text }: Omit<CommandOf<'rate'>, 'type'>,
): Promise<CommitOutcome> {
  const { loaded, party } = turn;
  if (!loaded) throw new AduanError('intake-invalid', 'There is no ticket to rate.');
  const { ticket } = loaded.stored;
  const at = Math.max(turn.at, ticket.updatedAt);
  const actor = citizenPrincipal(ticket.reporters[0] ?? party.id);
  const command = { type: 'rate', score, ...(text !== undefined && { text }) } as const;
  const decided = decide(ticket, command, { workflow: runtime.workflow, actor, at });
  const said = { ...messageOf(turn), ticketId: ticket.id };
  return commitTicketOfTurn(runtime, turn, { ticketId: ticket.id, loaded, decided, actor, at }, [
    said,
  ]);
}
