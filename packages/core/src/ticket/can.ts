import type { Principal } from '../ports/principal.js';
import type { Ticket } from './ticket.js';
import { type Obstacle, obstacleTo } from './transition-rules.js';
import type { Permission, Workflow, WorkflowTransition } from './workflow/workflow.js';

/** Whether a principal may do something, and if not, why. */
export type Decision = { readonly allowed: true } | ({ readonly allowed: false } & Obstacle);

const allowed: Decision = { allowed: true };

function whoHolds(principal: Principal, roles: readonly string[] | undefined): Decision {
  return roles?.some((role) => principal.roles.includes(role))
    ? allowed
    : { allowed: false, reason: `none of the roles of this ${principal.kind} grants it` };
}

/** Whether a principal may do something that does not move the ticket. Denied unless a role grants it. */
export function canDo(workflow: Workflow, principal: Principal, permission: Permission): Decision {
  return whoHolds(principal, workflow.definition.permissions[permission]);
}

/** Whether the roles of a principal grant a transition. */
export function canTake(principal: Principal, transition: WorkflowTransition): Decision {
  return whoHolds(principal, transition.roles);
}

/**
 * Whether a principal may take an action with a ticket now.
 *
 * @param at - epoch ms; without it, time limits of actions are not checked
 */
export function can(
  workflow: Workflow,
  principal: Principal,
  action: string,
  ticket: Ticket,
  at?: number,
): Decision {
  const transition = workflow.find(ticket.state, action, ticket.kind);
  if (!transition) return { allowed: false, reason: `not possible in state "${ticket.state}"` };
  const taken = canTake(principal, transition);
  if (!taken.allowed) return taken;
  const obstacle = obstacleTo(workflow, principal, ticket, transition, at);
  return obstacle ? { allowed: false, ...obstacle } : allowed;
}

/** The transitions that this principal may take with this ticket at an instant, epoch ms. */
export function possibleTransitions(
  workflow: Workflow,
  principal: Principal,
  ticket: Ticket,
  at: number,
): readonly WorkflowTransition[] {
  return workflow
    .transitionsFrom(ticket.state, ticket.kind)
    .filter(({ action }) => can(workflow, principal, action, ticket, at).allowed);
}
