import { phases as allPhases } from '../ticket/workflow/phase.js';
import { readCursor } from './page-cursor.js';
import type { TicketFilter } from './ticket-filter.js';

/** Whether more than order and phases narrows a list, so that what it asks for decides how it is found soonest. */
export function isNarrowed(filter: TicketFilter): boolean {
  const { after: _, limit, notRecusing, order, phases, ...others } = filter;
  return Object.values(others).some((value) => value !== undefined);
}

/** Whether it leads to so few cases that they are found at once and sorted. */
export function isSelectiveFilter(filter: TicketFilter): boolean {
  const { draft, foreignId, noWay, number, reporter, toCall } = filter;
  return (draft ?? foreignId ?? noWay ?? number ?? reporter ?? toCall) !== undefined;
}

/** A list, or one that makes up a list together with others. */
export interface ListPart extends TicketFilter {
  /** Only open tickets about somebody in danger, or only the others; these have an index of their own. */
  readonly urgent?: boolean;
}

/**
 * The lists that make up a list together. By deadline, open cases about somebody in danger come before all others. Of these the open and
 * the closed ones are apart where a list asks for both: all that is open comes before nearly all that is closed, so that who walks
 * along looks through all of it for something that is closed.
 */
export function listParts(filter: TicketFilter): readonly ListPart[] {
  const { joined, order = 'due', phases = allPhases } = filter;
  const open = phases.filter((phase) => phase !== 'closed');
  if (order !== 'due' || open.length === 0) return [filter];
  const cursor = readCursor(filter);
  const isPastUrgent = cursor !== null && cursor.value > 0;
  const isOfBoth = open.length < phases.length && !joined;
  const others: readonly ListPart[] =
    isOfBoth && isNarrowed(filter) && !isSelectiveFilter(filter)
      ? [
          { ...filter, phases: open, urgent: false },
          { ...filter, phases: ['closed'] },
        ]
      : [{ ...filter, urgent: false }];
  return isPastUrgent ? others : [{ ...filter, urgent: true }, ...others];
}
