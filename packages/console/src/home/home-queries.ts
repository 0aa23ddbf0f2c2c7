import { queryOptions } from '@tanstack/react-query';
import { desk } from '../api/desk.js';
import { countIn } from '../api/queries.js';
import { filterOf, type TicketFilter, type ViewedBy } from '../queue/view-filter.js';
import type { View } from '../shell/desk-location.js';
import { serverNow } from '../time/clock.js';

const dayMs = 86_400_000;
/** Maximum number of rows per list of the home page. */
const maxRows = 5;
/** The API counts at most this many filters at once. */
const maxFilters = 12;
const refetchInterval = 60_000;

/** The first tickets of a view, and what narrows it. */
export function firstQuery(view: View, by: ViewedBy, narrowed: TicketFilter = {}) {
  return queryOptions({
    // Read again with the lists.
    queryKey: ['queue', 'home', view, narrowed],
    queryFn: async () => {
      const filter = filterOf(new URLSearchParams({ view }), by, serverNow());
      const query = { ...filter, ...narrowed, limit: maxRows };
      return (await desk.get('/tickets', { query })).items;
    },
    refetchInterval,
  });
}

/**
 * The tickets that came since yesterday began, newest first.
 *
 * @param since - epoch ms
 */
export function newQuery(since: number) {
  return queryOptions({
    queryKey: ['queue', 'home', 'new', since],
    queryFn: async () => {
      const query = { order: 'newest', joined: false, limit: maxRows } as const;
      const { items } = await desk.get('/tickets', { query });
      return items.filter(({ ticket }) => Date.parse(ticket.openedAt) >= since);
    },
    refetchInterval,
  });
}

/** The first citizens whom this officer calls back. */
export function ownCallsQuery(assignee: string) {
  return queryOptions({
    queryKey: ['calls', 'home', assignee],
    queryFn: async () => (await desk.get('/calls', { query: { assignee, limit: 3 } })).items,
    refetchInterval,
  });
}

/** A number of items, and how many of them are late. */
export interface Load {
  readonly open: number;
  readonly late: number;
}

/** Open and late items of several lists, by their names. */
export function loadsQuery(
  name: string,
  filtersNow: () => Readonly<Record<string, Omit<TicketFilter, 'order' | 'phases'>>>,
) {
  return queryOptions({
    queryKey: ['counts', 'home', name],
    async queryFn() {
      const filters = Object.entries(filtersNow());
      const parts = Array.from({ length: Math.ceil(filters.length / maxFilters) }, (_, part) =>
        filters.slice(part * maxFilters, (part + 1) * maxFilters),
      );
      const answers = await Promise.all(
        parts.map((part) =>
          desk.post('/tickets/counts', { body: { filters: Object.fromEntries(part) } }),
        ),
      );
      const counts = answers.flatMap((answer) => Object.entries(answer.counts));
      return new Map<string, Load>(
        counts.map(([of, count]) => [of, { open: countIn(count), late: count.late }]),
      );
    },
    refetchInterval,
  });
}

/** Tickets due within this time are due soon for the whole desk, ms. */
export const soonMs = 2 * dayMs;
