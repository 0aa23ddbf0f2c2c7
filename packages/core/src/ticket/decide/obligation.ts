import { NotFoundError } from '../../errors.js';
import {
  awaitsProof,
  hasNumber,
  type Obligation,
  openObligations,
  type PresumedProof,
  provenBy,
} from '../../obligation/obligation.js';
import type { CommandOf } from '../commands.js';
import type { EventOf, TicketEvent } from '../events.js';
import { evolve } from '../evolve.js';
import { foldEvents } from '../fold-events.js';
import type { Ticket } from '../ticket.js';
import { mayBeTold, missingTries, needsProof } from '../transition-rules.js';
import type { Workflow } from '../workflow/workflow.js';
import { unreached } from './act.js';
import { type DecideContext, requirePermission, requireSystem, requireText } from './context.js';

/** Records a try to reach the citizen, or waives an obligation. A try is recorded also when nothing is owed any longer. */
export function decideObligation(
  ticket: Ticket,
  command: CommandOf<'attempt'> | CommandOf<'waive'>,
  context: DecideContext,
): readonly TicketEvent[] {
  requirePermission(context, command.type);
  const obligation = ticket.obligations.find(({ id }) => id === command.obligationId);
  if (!obligation) throw new NotFoundError('obligation');
  const { obligationId } = command;
  if (command.type === 'waive') {
    if (!openObligations([obligation]).length) return [];
    const reason = requireText(command.reason, 'reason');
    return [{ type: 'obligation.waived', facts: { obligationId }, personal: { reason } }];
  }
  const { by, outcome, remark, workingDay } = command;
  const attempted: EventOf<'obligation.attempted'> = {
    type: 'obligation.attempted',
    facts: { obligationId, by, outcome, messageId: null, workingDay },
    ...(remark === undefined ? {} : { personal: { remark } }),
  };
  if (provenBy(outcome, false)?.type === 'presumed')
    return [attempted, ...sentByHand(ticket, obligation, by, context.workflow)];
  if (outcome !== 'reached') return [attempted, ...givenUpAfter(ticket, attempted, context)];
  const reached = { type: 'obligation.reached', facts: { obligationId, proof: 'call' } } as const;
  if (awaitsProof(obligation)) return [attempted, reached];
  if (obligation.status !== 'owed' || !mayBeTold(context.workflow, ticket)) return [attempted];
  const facts = { obligationId, by, messageId: null };
  return [attempted, { type: 'obligation.fulfilled', facts }, reached];
}

/** The answer was sent by a way without receipts, such as a letter: it is presumed to arrive. */
function sentByHand(
  ticket: Ticket,
  obligation: Obligation,
  by: string,
  workflow: Workflow,
): readonly TicketEvent[] {
  const { id: obligationId, status } = obligation;
  if (status === 'presumed') return [];
  if (awaitsProof(obligation)) return presumed(ticket, obligation, 'sent', workflow);
  if (status !== 'owed' || !mayBeTold(workflow, ticket)) return [];
  return [
    { type: 'obligation.fulfilled', facts: { obligationId, by, messageId: null } },
    ...presumed(ticket, obligation, 'sent', workflow),
  ];
}

/** On a closed ticket, enough failed tries end the obligation, because no action is left that would. */
function givenUpAfter(
  ticket: Ticket,
  attempted: EventOf<'obligation.attempted'>,
  { at, workflow }: DecideContext,
): readonly TicketEvent[] {
  const needed = workflow.definition.transitions.find((each) => each.afterMissedDays);
  if (ticket.phase !== 'closed' || !needed?.afterMissedDays) return [];
  const after = foldEvents(ticket, [attempted], ticket.id, at, evolve);
  const tries = missingTries(after, needed.afterMissedDays);
  return tries?.missing === 0 ? unreached(openObligations(after.obligations), 'tries') : [];
}

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
