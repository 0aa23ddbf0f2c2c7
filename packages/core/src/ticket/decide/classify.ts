import { canonicalJson } from '../../canonical-json.js';
import { TransitionError } from '../../errors.js';
import type { ObligationId } from '../../ids.js';
import { owedObligations } from '../../obligation/obligation.js';
import { possibleTransitions } from '../can.js';
import type { CommandOf } from '../commands.js';
import type { EventFacts, TicketEvent } from '../events.js';
import { decideRecusals } from '../recusals.js';
import { isAlone, kindIsOpen } from '../rights.js';
import type { Ticket } from '../ticket.js';
import { needsApproval } from '../transition-rules.js';
import { canEnd } from '../workflow/graph.js';
import { fitsTicket } from '../workflow/ticket-condition.js';
import type { TicketKind } from '../workflow/ticket-kind.js';
import type { Workflow } from '../workflow/workflow.js';
import { owedAnswer } from './act.js';
import { type DecideContext, requirePermission } from './context.js';

/**
 * Changes what a ticket is about. Its kind decides who may answer and by when, so changing the kind needs a permission
 * of its own, is possible only until the answer, and settles no obligation.
 */
export function decideClassify(
  ticket: Ticket,
  command: CommandOf<'classify'>,
  context: DecideContext,
): readonly TicketEvent[] {
  requirePermission(context, 'classify');
  const { category, cooperative, kind = ticket.kind, obligationId, region } = command;
  const isOtherKind = kind !== ticket.kind;
  if (isOtherKind) requireOpenKind(ticket, kind, context);
  const before = {
    kind: ticket.kind,
    category: ticket.category,
    supervisory: ticket.supervisory,
    cooperative: ticket.cooperative,
    region: ticket.region,
  };
  const facts = {
    kind,
    category: category === undefined ? before.category : category,
    supervisory: command.supervisory ?? before.supervisory,
    cooperative: cooperative === undefined ? before.cooperative : cooperative,
    region: region === undefined ? before.region : region,
  };
  const recused = decideRecusals(ticket.recusals, command.recusals, context);
  if (canonicalJson(facts) === canonicalJson(before)) return recused;
  const { workflow } = context;
  // Removing the need for an approval requires the permission to approve.
  if (needsApproval(workflow, ticket) && !needsApproval(workflow, { ...ticket, ...facts }))
    requirePermission(context, 'approve');
  return [...classified(ticket, facts, obligationId, workflow), ...recused];
}

/** Events for a new classification, with the obligation that may follow from it. */
export function classified(
  ticket: Ticket,
  facts: EventFacts['ticket.classified'],
  obligationId: ObligationId,
  workflow: Workflow,
): readonly TicketEvent[] {
  const { owes } = workflow.definition;
  const { kind } = facts;
  // A waiver or an answer by phone settled a ticket of another kind.
  const owesAgain = kind !== ticket.kind || (owes && !fitsTicket(owes, ticket));
  const isOwed = owedObligations(ticket.obligations).length > 0;
  const event: TicketEvent = { type: 'ticket.classified', facts };
  return owesAgain && !isOwed && kindIsOpen(ticket)
    ? [event, ...owedAnswer({ ...ticket, ...facts }, obligationId, workflow)]
    : [event];
}

/**
 * Refuses a change of the kind without permission, after the answer, for merged tickets, or in a state from which the
 * workflow closes no ticket of the new kind.
 *
 * @throws ForbiddenError, TransitionError
 */
function requireOpenKind(ticket: Ticket, kind: TicketKind, context: DecideContext): void {
  requirePermission(context, 'change-kind');
  const { workflow, actor, at } = context;
  const isOpen = kindIsOpen(ticket) && isAlone(ticket);
  if (isOpen && canEnd(workflow, ticket.state, kind)) return;
  const possible = possibleTransitions(workflow, actor, ticket, at).map(({ action }) => action);
  throw new TransitionError(ticket.state, 'change-kind', possible, {
    reason: isOpen
      ? 'no ticket of the other kind could be closed from here'
      : 'it is answered, or was joined, as this kind',
  });
}
