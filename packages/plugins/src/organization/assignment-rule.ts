import type { TicketRule } from '@aduan/core';
import type { ChooseOfficer } from './choose-officer.js';

/**
 * A rule that assigns each ticket that arrives at a unit to one of its officers. When no officer is on duty, the ticket
 * waits in the queue of the unit.
 */
export function assignmentRule(choose: ChooseOfficer): TicketRule {
  return async ({ at, before, ticket }) => {
    const { assignee, team } = ticket;
    const arrives = team !== (before?.team ?? null);
    if (!arrives || assignee !== null || ticket.phase === 'closed') return [];
    const chosen = await choose(ticket, at);
    return chosen === null ? [] : [{ type: 'ticket.assigned', facts: { team, assignee: chosen } }];
  };
}
