import type { Answered, Query } from '../api/answered.js';
import type { Officer, Phase } from '../api/model.js';

/** Which tickets a list shows, as the API takes it. */
export type TicketFilter = Omit<Query<'/tickets'>, 'after' | 'limit'>;

/** The officer who looks at a list, and their colleagues. */
export interface ViewedBy {
  readonly officer: Officer;
  readonly officers: Answered<'Desk'>['officers'];
}

/** The phases of open tickets. */
const openPhases: readonly Phase[] = [
  'new',
  'active',
  'waiting-citizen',
  'waiting-other',
  'answered',
];
const anyPhase: readonly Phase[] = [...openPhases, 'closed'];

/**
 * The filter of a list in the URL: its view, and what narrows it.
 *
 * @param now - epoch ms
 */
export function filterOf(query: URLSearchParams, by: ViewedBy, now: number): TicketFilter {
  const given = (name: string) => query.get(name) || undefined;
  const view = query.get('view') ?? 'all';
  const phase = given('phase') as Phase | 'any' | undefined;
  const answer = given('answer') as TicketFilter['answer'];
  const narrowed = ['kind', 'category', 'team', 'channel', 'region'].flatMap((name) => {
    const value = given(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...viewFilter(view, by, now),
    ...joinedFilter(given('joined'), view),
    ...Object.fromEntries(narrowed),
    ...(answer && { answer }),
    // A filter by the last answer covers closed tickets too.
    ...(answer && view === 'all' && { phases: anyPhase }),
    ...(phase && phaseFilter(phase)),
  };
}

/** The filter of a list whose open tickets can be counted; null where it may hold closed ones. */
export function countedFilter({ order: _, phases, ...filter }: TicketFilter): TicketFilter | null {
  const isOpen = phases ? !phases.includes('closed') : (filter.toCall ?? filter.noWay);
  if (!isOpen) return null;
  // All open tickets are counted when no phase is named.
  return phases && phases.length < openPhases.length ? { ...filter, phases } : filter;
}

/** One phase, or all of them; those with closed tickets begin with the latest change. */
function phaseFilter(phase: Phase | 'any'): TicketFilter {
  const phases = phase === 'any' ? anyPhase : [phase];
  return phases.includes('closed') ? { phases, order: 'updated' } : { phases };
}

/** Lists a merged ticket once, by its lead, except in the views of people to reach. */
function joinedFilter(joined: string | undefined, view: string): TicketFilter {
  if (joined === 'only') return { joined: true };
  return joined === 'shown' || view === 'calls' || view === 'no-way' ? {} : { joined: false };
}

function viewFilter(view: string, by: ViewedBy, now: number): TicketFilter {
  const open = { phases: openPhases, order: 'due' } as const;
  switch (view) {
    case 'mine':
      return { ...open, assignee: by.officer.id };
    case 'team':
      return { ...open, ...waitingIn(by) };
    case 'owed':
      return { ...open, owed: true };
    case 'calls':
      // Includes closed tickets: the answer has not reached the citizen.
      return { toCall: true, order: 'due' };
    case 'no-way':
      return { noWay: true, order: 'due' };
    case 'approval':
      return { ...open, draft: 'submitted' };
    case 'late':
      return { ...open, dueBefore: new Date(now).toISOString() };
    default:
      return open;
  }
}

/** The tickets of the officer's team without an officer who still works here. */
function waitingIn({ officer: { unit: team }, officers }: ViewedBy): TicketFilter {
  const here = officers.filter(({ isHere }) => isHere).map(({ id }) => id);
  // Unassigned alone has an index of its own, as long as no officer has left.
  return here.length === officers.length ? { team, assignee: null } : { team, notAssignedTo: here };
}
