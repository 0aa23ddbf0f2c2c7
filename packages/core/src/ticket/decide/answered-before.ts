import type { ObligationId } from '../../ids.js';
import type { FormerAnswer } from '../commands.js';
import type { TicketEvent } from '../events.js';
import { evolve } from '../evolve.js';
import { foldEvents } from '../fold-events.js';
import type { Ticket } from '../ticket.js';
import { decideAct } from './act.js';
import type { DecideContext } from './context.js';

/**
 * Records an answer that was given before the ticket was opened here, by the actions `answer` and `close` of the
 * workflow. It is presumed to have arrived: no proof is required and no call is owed.
 *
 * @param ticket - as it was opened
 * @throws ForbiddenError, TransitionError
 */
export function recordAnswer(
  ticket: Ticket,
  { messageId, obligationId, text }: FormerAnswer & { readonly obligationId: ObligationId },
  context: DecideContext,
): readonly TicketEvent[] {
  const ids = { type: 'act', messageId, obligationId } as const;
  const answered = [
    ...decideAct(ticket, { ...ids, action: 'answer', text }, context),
    ...ticket.obligations.flatMap(({ id }): readonly TicketEvent[] => [
      {
        type: 'obligation.attempted',
        facts: { obligationId: id, by: ticket.channel, outcome: 'sent', messageId: null },
      },
      { type: 'obligation.presumed', facts: { obligationId: id, proof: 'sent' } },
    ]),
  ];
  const after = foldEvents(ticket, answered, ticket.id, context.at, evolve);
  if (after.phase === 'closed') return answered;
  return [...answered, ...decideAct(after, { ...ids, action: 'close' }, context)];
}
