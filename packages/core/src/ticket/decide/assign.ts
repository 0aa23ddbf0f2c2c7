import type { CommandOf } from '../commands.js';
import type { TicketEvent } from '../events.js';
import { requireNotRecused } from '../recusals.js';
import type { Ticket } from '../ticket.js';
import { type DecideContext, requirePermission } from './context.js';

/** Assigns a ticket to a team or an officer; fields that are left out stay unchanged. */
export function decideAssign(
  ticket: Ticket,
  command: CommandOf<'assign'>,
  context: DecideContext,
): readonly TicketEvent[] {
  requirePermission(context, 'assign');
  const team = command.team === undefined ? ticket.team : command.team;
  const assignee = command.assignee === undefined ? ticket.assignee : command.assignee;
  if (team === ticket.team && assignee === ticket.assignee) return [];
  requireNotRecused(ticket, command);
  const { reason } = command;
  return [
    {
      type: 'ticket.assigned',
      facts: { team, assignee },
      ...(reason === undefined ? {} : { personal: { reason } }),
    },
  ];
}
