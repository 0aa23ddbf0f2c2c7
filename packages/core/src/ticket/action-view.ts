import type { Ticket } from './ticket.js';
import { targetState } from './transition-rules.js';
import type { ActionView } from './view.js';
import type { WorkflowTransition } from './workflow/workflow.js';

/** The view of a transition for a principal who may take it. */
export function actionView(ticket: Ticket, transition: WorkflowTransition): ActionView {
  const { action, label, requires = [], sends = null } = transition;
  return { action, label, requires, sends, to: targetState(ticket, transition) };
}
