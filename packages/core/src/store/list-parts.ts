import { phases as allPhases } from '../ticket/workflow/phase.js';
import { readCursor } from './page-cursor.js';
import type { TicketFilter } from './ticket-filter.js';

/** Whether a list has filters besides order and phases. This decides which read is fastest. */
export function isNarrowed(filter: TicketFilter): boolean {
  const { after: _, limit, notRecusing, order, phases, ...others } = filter;
  return Object.values(others).some((value) => value !== undefined);
}

/** Whether a filter matches so few tickets that they can be found at once and sorted. */
export function isSelectiveFilter(filter: TicketFilter): boolean {
  const { draft, foreignId, noWay, number, reporter, toCall } = filter;
  return (draft ?? foreignId ?? noWay ?? number ?? reporter ?? toCall) !== undefined;
}

/** A list, or one of several lists that together make up a list. */
export interface ListPart extends TicketFilter {
  /** Only open tickets about a person in danger, or only the others. Each has its own index. */
  readonly urgent?: boolean;
}

/**
 * Splits a list into its parts, in order. By deadline, open tickets about a person in danger come first. If both open
 * and closed tickets are wanted, they are read separately: in one list, reading would walk through all open tickets
 * before it reaches most of the closed ones.
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
