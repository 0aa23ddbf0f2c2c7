import { phases as allPhases } from '../ticket/workflow/phase.js';
import type { TicketFilter } from './ticket-filter.js';

/** Whether more than order and phases narrows a list, so that what it asks for decides how it is found soonest. */
export function isNarrowed(filter: TicketFilter): boolean {
  const { after: _, limit, notConcerning, order, phases, ...others } = filter;
  return Object.values(others).some((value) => value !== undefined);
}

/** Whether it leads to so few cases that they are found at once and sorted. */
export function isOfFew(filter: TicketFilter): boolean {
  const { draft, foreignId, noWay, number, reporter, toCall } = filter;
  return (draft ?? foreignId ?? noWay ?? number ?? reporter ?? toCall) !== undefined;
}

/**
 * The lists that make up a list together: that of open cases and that of closed ones where it asks for both by deadline. All that
 * is open comes before nearly all that is closed, so that who walks along looks through all of it for something that is closed.
 */
export function listParts(filter: TicketFilter): readonly TicketFilter[] {
  const { joined, order = 'due', phases = allPhases } = filter;
  const open = phases.filter((phase) => phase !== 'closed');
  const isOfBoth = open.length > 0 && open.length < phases.length && !joined;
  return order === 'due' && isOfBoth && isNarrowed(filter) && !isOfFew(filter)
    ? [
        { ...filter, phases: open },
        { ...filter, phases: ['closed'] },
      ]
    : [filter];
}
