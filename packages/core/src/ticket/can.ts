import type { Principal } from '../slots/principal.js';
import type { Ticket } from './ticket.js';
import type { Permission, Workflow } from './workflow.js';

/** Whether somebody may do something, and if not, why. */
export type Decision =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly reason: string };

const allowed: Decision = { allowed: true };

function holdsOneOf(principal: Principal, roles: readonly string[] | undefined): boolean {
  return roles?.some((role) => principal.roles.includes(role)) ?? false;
}

/** May this principal do something that does not move the ticket? Denied unless a role grants it. */
export function canDo(workflow: Workflow, principal: Principal, permission: Permission): Decision {
  return holdsOneOf(principal, workflow.definition.permissions[permission])
    ? allowed
    : { allowed: false, reason: `none of the roles of this ${principal.kind} grants it` };
}

/** May this principal take this action with this ticket now? */
export function can(
  workflow: Workflow,
  principal: Principal,
  action: string,
  ticket: Ticket,
): Decision {
  const transition = workflow.find(ticket.state, action, ticket.kind);
  if (!transition) return { allowed: false, reason: `not possible in state "${ticket.state}"` };
  if (!holdsOneOf(principal, transition.roles)) {
    return { allowed: false, reason: `none of the roles of this ${principal.kind} grants it` };
  }
  return allowed;
}
