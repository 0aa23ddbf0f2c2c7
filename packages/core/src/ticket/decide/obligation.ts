import { NotFoundError } from '../../errors.js';
import type { CommandOf } from '../commands.js';
import type { TicketEvent } from '../events.js';
import type { Ticket } from '../ticket.js';
import { mayBeTold } from '../transition-rules.js';
import { type DecideContext, requirePermission, requireText } from './context.js';

/**
 * A try to reach the citizen, or the waiver of a duty to answer. A call is kept also when nothing is owed any
 * more: somebody called, whatever it settles.
 */
export function decideObligation(
  ticket: Ticket,
  command: CommandOf<'attempt'> | CommandOf<'waive'>,
  context: DecideContext,
): readonly TicketEvent[] {
  requirePermission(context, command.type);
  const obligation = ticket.obligations.find(({ id }) => id === command.obligationId);
  if (!obligation) throw new NotFoundError('obligation');
  const isOwed = obligation.status === 'owed';
  const { obligationId } = command;
  if (command.type === 'waive') {
    if (!isOwed) return [];
    const reason = requireText(command.reason, 'reason');
    return [{ type: 'obligation.waived', facts: { obligationId }, personal: { reason } }];
  }
  const { by, outcome, remark, workingDay } = command;
  const attempted: TicketEvent = {
    type: 'obligation.attempted',
    facts: { obligationId, by, outcome, messageId: null, workingDay },
    ...(remark === undefined ? {} : { personal: { remark } }),
  };
  return isOwed && outcome === 'reached' && mayBeTold(context.workflow, ticket)
    ? [attempted, { type: 'obligation.fulfilled', facts: { obligationId, by, messageId: null } }]
    : [attempted];
}
