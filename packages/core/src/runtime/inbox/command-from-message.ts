import { AduanError } from '../../errors.js';
import { citizenPrincipal } from '../../ports/principal.js';
import type { CommitOutcome } from '../../store/commit.js';
import { changeOf } from '../commands/execute-command.js';
import type { CommandEffect } from '../intake.js';
import { decideByName, ticketContext } from '../plugins/operation-calls.js';
import type { Runtime } from '../runtime.js';
import type { Turn } from './commit-turn.js';
import { commitTicketOfTurn, messageOf } from './commit-turn.js';

/**
 * Runs a command of a plugin on the ticket of the conversation, as its reporter. What the citizen wrote is kept in the
 * conversation as a message of the ticket, so that it does not start another one.
 *
 * @throws AduanError `intake-invalid` when the conversation has no ticket; what the command throws
 */
export async function commandFromMessage(
  runtime: Runtime,
  turn: Turn,
  { command, input }: CommandEffect,
): Promise<CommitOutcome> {
  const { loaded, party } = turn;
  if (!loaded) throw new AduanError('intake-invalid', `There is no ticket for "${command}".`);
  const { ticket } = loaded.stored;
  const at = Math.max(turn.at, ticket.updatedAt);
  const actor = citizenPrincipal(ticket.reporters[0] ?? party.id);
  const context = ticketContext({ workflow: runtime.workflow, actor, at }, loaded);
  const decided = await decideByName(runtime, command, input, ticket, context);
  if (decided === null) return { status: 'conflict', actual: -1 };
  if ('instead' in decided) throw new AduanError('intake-invalid', `"${command}" changes another.`);
  const said = { ...messageOf(turn), ticketId: ticket.id };
  const change = { ...changeOf(decided), ticketId: ticket.id, loaded, actor, at };
  return commitTicketOfTurn(runtime, turn, change, [said]);
}
