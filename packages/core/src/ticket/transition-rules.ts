import { owedObligations } from '../obligation/obligation.js';
import type { Principal } from '../slots/principal.js';
import type { Ticket } from './ticket.js';
import type { Workflow, WorkflowTransition } from './workflow/workflow.js';

const dayMs = 86_400_000;

/** The state that a transition leads to; `back` is the state before this one. */
export function targetState(ticket: Ticket, transition: WorkflowTransition): string {
  return transition.to === 'back' ? (ticket.previousState ?? ticket.state) : transition.to;
}

/** Whether a citizen comes too late for an action that has a time limit. */
export function isTooLate(ticket: Ticket, transition: WorkflowTransition, at: number): boolean {
  const since = ticket.closedAt ?? ticket.answeredAt;
  return (
    transition.withinDays !== undefined &&
    since !== null &&
    at > since + transition.withinDays * dayMs
  );
}

/**
 * Why a transition that the principal's roles grant cannot be taken all the same, or null.
 *
 * @param at - epoch ms; undefined leaves time limits out
 */
export function obstacleTo(
  workflow: Workflow,
  principal: Principal,
  ticket: Ticket,
  transition: WorkflowTransition,
  at: number | undefined,
): string | null {
  const closes = workflow.phaseOf(targetState(ticket, transition)) === 'closed';
  if (closes && transition.sends !== 'answer' && owedObligations(ticket.obligations).length > 0) {
    return 'an answer is still owed to the citizen';
  }
  const isLate =
    principal.kind === 'citizen' && at !== undefined && isTooLate(ticket, transition, at);
  return isLate ? `only within ${transition.withinDays} days` : null;
}
