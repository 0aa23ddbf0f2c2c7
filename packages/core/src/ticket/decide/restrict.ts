import type { CommandOf } from '../commands.js';
import type { TicketEvent } from '../events.js';
import type { Ticket } from '../ticket.js';
import { isGuarded } from '../visibility.js';
import { type DecideContext, requirePermission, requireText } from './context.js';

/** Sets or loosens the privacy flags of a ticket. */
export function decideRestrict(
  ticket: Ticket,
  { reason, reporter, ...flags }: CommandOf<'restrict'>,
  context: DecideContext,
): readonly TicketEvent[] {
  const anonymous = flags.anonymous ?? ticket.anonymous;
  const confidential = flags.confidential ?? ticket.confidential;
  const loosens = (ticket.anonymous && !anonymous) || (ticket.confidential && !confidential);
  requirePermission(context, loosens ? 'loosen' : 'restrict');
  if (loosens) requireText(reason, 'reason');
  if (anonymous === ticket.anonymous && confidential === ticket.confidential) return [];
  const leaves = reporter && ticket.reporters.length > 0 && !isGuarded(ticket);
  return [
    {
      type: 'ticket.restricted',
      facts: { anonymous, confidential, ...(leaves ? { reporter } : {}) },
      ...(reason === undefined ? {} : { personal: { reason } }),
    },
  ];
}
