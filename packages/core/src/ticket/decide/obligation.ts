import {
  awaitsProof,
  hasNumber,
  type Obligation,
  type PresumedProof,
} from '../../obligation/obligation.js';
import type { CommandOf } from '../commands.js';
import type { TicketEvent } from '../events.js';
import type { Ticket } from '../ticket.js';
import { needsProof } from '../transition-rules.js';
import type { Workflow } from '../workflow/workflow.js';
import { type DecideContext, requireSystem } from './context.js';

/** Settles the obligations whose answer was posted before the citizen saw it or wrote again. */
export function decideProven(
  ticket: Ticket,
  { conversationId, proof, since, type }: CommandOf<'prove'>,
  context: DecideContext,
): readonly TicketEvent[] {
  requireSystem(context, type);
  return ticket.obligations
    .filter(
      (each) =>
        awaitsProof(each) &&
        (proof === 'message'
          ? since > (each.answeredAt ?? since) && each.conversationId === conversationId
          : since >= (each.answeredAt ?? since)),
    )
    .map(({ id: obligationId }) => ({
      type: 'obligation.reached',
      facts: { obligationId, proof },
    }));
}

/**
 * Records that an answer is presumed to have arrived. If the workflow requires a proof and there is a number, an
 * officer has to call.
 */
export function presumed(
  ticket: Ticket,
  obligation: Obligation,
  proof: PresumedProof,
  workflow: Workflow,
): readonly TicketEvent[] {
  const { id: obligationId } = obligation;
  const isCalled = needsProof(workflow, ticket, obligation) && hasNumber(ticket);
  return [
    { type: 'obligation.presumed', facts: { obligationId, proof } },
    ...(isCalled ? [{ type: 'obligation.to-call', facts: { obligationId } } as const] : []),
  ];
}
