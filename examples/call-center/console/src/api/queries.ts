import type { ShippedLocale, Ticket } from '@aduan/core';
import {
  infiniteQueryOptions,
  QueryClient,
  queryOptions,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { openSession } from '../session/open-session.js';
import { recordServerTime } from '../time/clock.js';
import type { DueGroup } from '../time/due-group.js';
import { ApiError, OfflineError } from './api-error.js';
import { get } from './client.js';
import { type Answered, desk } from './desk.js';
import { groundQuery } from './grounds.js';
import type {
  CallPage,
  ClockExplanation,
  DeskCounts,
  DeskFront,
  Officer,
  QueuePage,
  TicketDetail,
  TicketTemplates,
} from './model.js';
import { refreshLists } from './refresh-lists.js';

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (count, error) => error instanceof OfflineError && count < 3,
      retryDelay: (count) => 1000 * 2 ** count,
    },
  },
});

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: openSession,
  staleTime: Number.POSITIVE_INFINITY,
});

export const frontQuery = queryOptions({
  queryKey: ['front'],
  queryFn: () => get<DeskFront>('/front'),
  staleTime: 60_000,
});

/** Data of the desk that seldom changes during a session. */
interface Desk extends Answered<'Desk'> {
  /** What the roles of the officer grant: permissions and actions. */
  readonly rights: readonly string[];
}

export const deskQuery = queryOptions({
  queryKey: ['desk'],
  queryFn: async () => {
    const [described, me] = await Promise.all([desk.get('/meta'), desk.get('/me')]);
    return { ...described, rights: [...me.permissions, ...me.actions] };
  },
  staleTime: 300_000,
  refetchInterval: 300_000,
});

export const countsQuery = queryOptions({
  queryKey: ['counts'],
  queryFn: async () => timed(await get<DeskCounts>('/counts')),
  refetchInterval: 60_000,
});

/** One list; `search` holds the view and the filters as in the URL. */
export function queueQuery(search: string) {
  return infiniteQueryOptions({
    queryKey: ['queue', search],
    queryFn: async ({ pageParam }) => {
      const after = pageParam === null ? '' : `&after=${encodeURIComponent(pageParam)}`;
      return timed(await get<QueuePage>(`/tickets?${search}${after}`));
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    refetchInterval: 60_000,
  });
}

/**
 * How many tickets a list shows on all its pages, up to the end of a group; null where the server does not count
 * that.
 *
 * @param end - where the group ends at the time of the request, epoch ms; null = including tickets without a deadline
 */
export function queueCountQuery(search: string, group: DueGroup, end: () => number | null) {
  return queryOptions({
    queryKey: ['queue', search, 'count', group],
    queryFn: () => {
      const before = end();
      const due = before === null ? '' : `&dueBefore=${before}`;
      return get<{ readonly count: number | null }>(`/tickets/count?${search}${due}`);
    },
    refetchInterval: 60_000,
  });
}

/** Whom to call back, soonest deadline first; `search` holds the filters as in the URL. */
export function callsQuery(search: string) {
  return infiniteQueryOptions({
    queryKey: ['calls', search],
    queryFn: async ({ pageParam }) => {
      const after = pageParam === null ? '' : `&after=${encodeURIComponent(pageParam)}`;
      return timed(await get<CallPage>(`/calls?${search}${after}`));
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    refetchInterval: 60_000,
  });
}

/** Templates of answers, filled in from the ticket's current state. */
export function templatesQuery(
  { id, version }: Pick<Ticket, 'id' | 'version'>,
  locale: ShippedLocale,
) {
  return queryOptions({
    queryKey: ['templates', id, version, locale],
    queryFn: () => get<TicketTemplates>(`/tickets/${id}/templates?locale=${locale}`),
    staleTime: 300_000,
  });
}

export function ticketQuery(id: string) {
  return queryOptions({
    queryKey: ['case', id],
    queryFn: async () => timed(await get<TicketDetail>(`/tickets/${id}${groundQuery(id)}`)),
    retry: (count, error) => !(error instanceof ApiError) && count < 3,
  });
}

/** The history of a ticket before the page that it opens with, newest first. */
export function earlierQuery(id: string, before: number | null) {
  return infiniteQueryOptions({
    queryKey: ['case', id, 'earlier', before],
    queryFn: ({ pageParam }) =>
      get<TicketDetail>(`/tickets/${id}${groundQuery(id, { before: `${pageParam}` })}`),
    initialPageParam: before,
    getNextPageParam: ({ earlier }) => earlier,
    enabled: false,
  });
}

export function explanationQuery(id: string, metric: string, cycle: number) {
  return queryOptions({
    queryKey: ['explain', id, metric, cycle],
    queryFn: () =>
      get<ClockExplanation>(
        `/tickets/${id}/explain?metric=${encodeURIComponent(metric)}&cycle=${cycle}`,
      ),
    staleTime: 0,
  });
}

/** The desk's data; components below `DeskPage` can rely on it. */
export function useDesk(): Desk {
  const { data } = useQuery(deskQuery);
  if (!data) throw new Error('The desk is not loaded yet.');
  return data;
}

/** The officer who is signed in. */
export interface SignedIn extends Officer {
  /** Whether their roles grant a permission, or an action of the workflow; the server checks again. */
  may(right: string): boolean;
}

/** The officer who is signed in; components below `DeskPage` can rely on it. */
export function useOfficer(): SignedIn {
  const { data } = useQuery(sessionQuery);
  const { rights } = useDesk();
  if (!data?.officer) throw new Error('Nobody is signed in.');
  return { ...data.officer, may: (right) => rights.includes(right) };
}

/** Reads again everything that may have changed. */
export function useRefresh(): (ticketId?: string) => Promise<void> {
  const client = useQueryClient();
  return async (ticketId) => {
    await Promise.all([
      refreshLists(client),
      client.invalidateQueries({ queryKey: ['calls'] }),
      client.invalidateQueries({ queryKey: ['counts'] }),
      client.invalidateQueries({ queryKey: ticketId ? ['case', ticketId] : ['case'] }),
    ]);
  };
}

function timed<Answer extends { readonly now: number }>(answer: Answer): Answer {
  recordServerTime(answer.now);
  return answer;
}
