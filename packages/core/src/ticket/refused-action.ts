import { TransitionError } from '../errors.js';
import type { Ticket } from './ticket.js';
import type { Obstacle } from './transition-rules.js';
import type { Workflow, WorkflowTransition } from './workflow/workflow.js';

/**
 * The error for an action that the present state of a ticket does not allow.
 *
 * @param action - as the caller wrote it
 * @param possible - the transitions that are possible instead
 */
export function refusedAction(
  { definition }: Workflow,
  { state }: Ticket,
  action: string,
  possible: readonly WorkflowTransition[],
  obstacle?: Obstacle,
): TransitionError {
  const isKnown = definition.transitions.some((each) => each.action === action);
  const allowed = possible.map((each) => each.action);
  return new TransitionError(state, action, allowed, { ...obstacle, isKnown });
}
