import { TransitionError } from '../../errors.js';
import type { CommandOf } from '../commands.js';
import type { TicketEvent } from '../events.js';
import type { Ticket } from '../ticket.js';
import { type DecideContext, requirePermission } from './context.js';

/** Whether a citizen can rate their ticket now: once, when it is closed. */
export function mayRate({ phase, rating }: Pick<Ticket, 'phase' | 'rating'>): boolean {
  return phase === 'closed' && !rating?.score;
}

/** Records the citizen's rating of a closed ticket and of its last answer. */
export function decideRate(
  ticket: Ticket,
  { score, text }: CommandOf<'rate'>,
  context: DecideContext,
): readonly TicketEvent[] {
  requirePermission(context, 'rate');
  if (!mayRate(ticket)) {
    const reason = ticket.rating?.score ? 'it was rated already' : 'it is not closed';
    throw new TransitionError(ticket.state, 'rate', [], { reason });
  }
  const obligationId = ticket.obligations.at(-1)?.id ?? null;
  return [
    {
      type: 'ratings:given',
      facts: { score, obligationId, cycle: ticket.cycle },
      ...(text?.trim() && { personal: { reason: text } }),
    },
  ];
}
