import type { TenantId } from '../ids.js';
import type { TicketRule } from '../ticket/ticket-rule.js';
import { type ChoiceParts, chooseOfficer } from './choose-officer.js';

/** What giving cases out by themselves needs. */
export interface AssignmentRuleOptions extends Omit<ChoiceParts, 'tenant'> {
  /** As the desk's own. Default `default`. */
  readonly tenant?: string;
}

/**
 * A rule that gives each case that comes to a unit to one of its officers at once, by a strategy; it stands
 * after the rule of the organization. When nobody is on duty, the case waits in the queue of the unit.
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
