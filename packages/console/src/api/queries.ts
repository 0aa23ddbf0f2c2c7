import {
  infiniteQueryOptions,
  QueryClient,
  queryOptions,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { ShippedLocale } from '../catalogue/languages.js';
import { countedFilter, filterOf, type ViewedBy } from '../queue/view-filter.js';
import { askSession } from '../session/sign-in-client.js';
import { serverNow } from '../time/clock.js';
import type { DueGroup } from '../time/due-group.js';
import { msOf } from '../time/instant.js';
import type { Answered } from './answered.js';
import { ApiError, OfflineError } from './api-error.js';
import { desk } from './desk.js';
import { groundOf } from './grounds.js';
import type { DraftView, Officer, Ticket, TicketDetail } from './model.js';
import { refreshLists } from './refresh-lists.js';

/** The template that says where the citizen can turn if the answer does not help. */
const nextStepTemplate = 'langkah-berikut';

/** The lists with a count next to their names. */
const countedViews = ['all', 'mine', 'team', 'owed', 'calls', 'no-way', 'approval'] as const;

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
  queryFn: () => askSession(),
  staleTime: Number.POSITIVE_INFINITY,
  // Another window may have locked, opened or ended it.
  refetchOnWindowFocus: 'always',
});

/** Data of the desk that seldom changes during a session. */
interface Desk extends Answered<'Desk'> {
  /** The rights that the roles of the officer grant: permissions and actions. */
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

/** Number of tickets of the lists, by view. */
export function useCounts() {
  const officer = useOfficer();
  const { officers } = useDesk();
  return useQuery({
    queryKey: ['counts'],
    async queryFn() {
      const views = countedViews.filter((view) => view !== 'approval' || officer.may('approve'));
      const lists = views.map((view) => {
        const query = new URLSearchParams({ view });
        return [view, countedFilter(filterOf(query, { officer, officers }, serverNow())) ?? {}];
      });
      const { counts } = await desk.post('/tickets/counts', {
        body: { filters: Object.fromEntries(lists) },
      });
      return counts;
    },
    enabled: officer.may('read'),
    refetchInterval: 60_000,
  });
}

/**
 * One list.
 *
 * @param search - the view and the filters as in the URL
 */
export function queueQuery(search: string, by: ViewedBy) {
  const filter = () => filterOf(new URLSearchParams(search), by, serverNow());
  return infiniteQueryOptions({
    queryKey: ['queue', search],
    queryFn: ({ pageParam: after }) =>
      desk.get('/tickets', { query: { ...filter(), ...(after !== null && { after }) } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    refetchInterval: 60_000,
  });
}

/**
 * Asks for the list in the URL before the desk is known, where its filter needs the officer alone.
 *
 * @param search - of the URL, with or without `?`
 */
export function prefetchQueue(search: string, officer: Officer): void {
  const query = new URLSearchParams(search);
  const view = query.get('view') ?? 'all';
  if (view === 'team' || view === 'calls') return;
  const list = new URLSearchParams({ ...Object.fromEntries(query), view }).toString();
  void queryClient.prefetchInfiniteQuery(queueQuery(list, { officer, officers: [] }));
}

/**
 * Number of tickets of a list on all its pages, up to the end of a group; null where the list is not counted, because
 * it may contain closed ones.
 *
 * @param end - the end of the group at the time of the request, epoch ms; null = including tickets without a deadline
 */
export function queueCountQuery(
  search: string,
  by: ViewedBy,
  group: DueGroup,
  end: () => number | null,
) {
  return queryOptions({
    queryKey: ['queue', search, 'count', group],
    async queryFn() {
      const counted = countedFilter(filterOf(new URLSearchParams(search), by, serverNow()));
      if (counted === null) return { count: null };
      const before = Math.min(end() ?? Infinity, msOf(counted.dueBefore ?? Infinity));
      const due = before === Infinity ? {} : { dueBefore: new Date(before).toISOString() };
      return {
        count: countIn(await desk.get('/tickets/count', { query: { ...counted, ...due } })),
      };
    },
    refetchInterval: 60_000,
  });
}

/** All tickets of a count. */
export function countIn({ byPhase }: Answered<'TicketCounts'>): number {
  return Object.values(byPhase).reduce((sum, count) => sum + count, 0);
}

/** Whom to call back, soonest deadline first; `search` holds the filters as in the URL. */
export function callsQuery(search: string) {
  const query = new URLSearchParams(search);
  const [team, assignee] = [query.get('team'), query.get('assignee')];
  const filter = {
    ...(team && { team }),
    ...(assignee && { assignee: assignee === 'none' ? null : assignee }),
  };
  return infiniteQueryOptions({
    queryKey: ['calls', search],
    queryFn: ({ pageParam: after }) =>
      desk.get('/calls', { query: { ...filter, ...(after !== null && { after }) } }),
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
    queryFn: async () => {
      const { items } = await desk.get('/tickets/{id}/templates', {
        path: { id },
        query: { locale },
      });
      const isNextStep = ({ id: template }: { readonly id: string }) =>
        template === nextStepTemplate;
      return {
        templates: items.filter((item) => !isNextStep(item)),
        nextStep: items.find(isNextStep)?.text ?? null,
      };
    },
    staleTime: 300_000,
  });
}

export function ticketQuery(id: string) {
  return queryOptions({
    queryKey: ['case', id],
    async queryFn(): Promise<TicketDetail> {
      const [view, answer] = await Promise.all([readTicket(id), readDraft(id)]);
      return { ...view, answer };
    },
    retry: (count, error) => !(error instanceof ApiError) && count < 3,
  });
}

/** The answer that is being written; on a desk without drafts an officer answers at once. */
async function readDraft(id: string): Promise<DraftView> {
  return (await deskHas('replies')) ? desk.get('/tickets/{id}/draft', { path: { id } }) : noDraft;
}

/** Whether the desk has a plugin: without it, nothing is asked of it. */
export async function deskHas(id: string): Promise<boolean> {
  const { plugins } = await queryClient.ensureQueryData(deskQuery);
  return plugins.some((plugin) => plugin.id === id);
}

const noDraft: DraftView = {
  ...{ actions: [], draft: null, may: [], needsApproval: false },
  ...{ reason: null, returnedFor: null, text: null },
};

/** The history of a ticket before the page that it opens with, newest first. */
export function earlierQuery(id: string, before: number | null) {
  return infiniteQueryOptions({
    queryKey: ['case', id, 'earlier', before],
    queryFn: ({ pageParam }) => readTicket(id, pageParam),
    initialPageParam: before,
    getNextPageParam: ({ earlier }) => earlier,
    enabled: false,
  });
}

/** A ticket redacted, or all of it once a ground was named. */
function readTicket(id: string, before: number | null = null): Promise<Answered<'TicketView'>> {
  const ground = groundOf(id);
  const page = before === null ? {} : { before };
  return ground === null
    ? desk.get('/tickets/{id}', { path: { id }, query: page })
    : desk.post('/tickets/{id}/reveal', { path: { id }, body: { ground, ...page } });
}

export function explanationQuery(id: string, metric: string, cycle: number) {
  return queryOptions({
    queryKey: ['explain', id, metric, cycle],
    queryFn: () => desk.get('/tickets/{id}/explain', { path: { id }, query: { metric, cycle } }),
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
  /** Whether the desk has a plugin: without it there is nothing to ask or to show. */
  hasPlugin(id: string): boolean;
}

/** The officer who is signed in; components below `DeskPage` can rely on it. */
export function useOfficer(): SignedIn {
  const { data } = useQuery(sessionQuery);
  const { plugins, rights } = useDesk();
  if (!data?.officer) throw new Error('Nobody is signed in.');
  return {
    ...data.officer,
    may: (right) => rights.includes(right),
    hasPlugin: (id) => plugins.some((plugin) => plugin.id === id),
  };
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
