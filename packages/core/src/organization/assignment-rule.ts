import type { TenantId } from '../ids.js';
import type { TicketRule } from '../ticket/ticket-rule.js';
import { type ChoiceParts, chooseOfficer } from './choose-officer.js';

/** Options of `assignmentRule`. */
export interface AssignmentRuleOptions extends Omit<ChoiceParts, 'tenant'> {
  /** The tenant of the desk. Default `default`. */
  readonly tenant?: string;
}

/**
 * A rule that assigns each ticket that arrives at a unit to one of its officers, by a strategy. Put it after the rule
 * of the organization. When no officer is on duty, the ticket waits in the queue of the unit.
 */
export function assignmentRule({
  tenant = 'default',
  ...parts
}: AssignmentRuleOptions): TicketRule {
  return async ({ at, before, ticket }) => {
    const { assignee, team } = ticket;
    const arrives = team !== (before?.team ?? null);
    if (!arrives || assignee !== null || ticket.phase === 'closed') return [];
    const chosen = await chooseOfficer({ ...parts, tenant: tenant as TenantId }, ticket, at);
    return chosen === null ? [] : [{ type: 'ticket.assigned', facts: { team, assignee: chosen } }];
  };
}
