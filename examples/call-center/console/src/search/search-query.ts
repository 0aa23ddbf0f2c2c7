import type { SearchQuery } from '@aduan/core';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { change } from '../api/client.js';
import type { FoundPage } from '../api/model.js';
import { recordServerTime } from '../time/clock.js';

/** Characters that are searched for at most. */
export const maxSearchLength = 200;

/**
 * What an officer looks for. It lives in the history of the browser and not in an address, where a name would be read by
 * others; reload and back find it there.
 */
export interface SearchRequest {
  readonly text: string;
  /** When, epoch ms: the same words later are asked again. */
  readonly at: number;
  /** Whether people are looked for as well: it is on record who did. */
  readonly people: boolean;
}

/** What the history holds of a search; null when it holds none. */
export function searchRequestIn(state: unknown): SearchRequest | null {
  const { sought } = (state ?? {}) as { readonly sought?: Partial<SearchRequest> };
  const { at, people = false, text } = sought ?? {};
  return typeof text === 'string' && typeof at === 'number' ? { text, at, people } : null;
}

const ask = (query: SearchQuery) => change<FoundPage>('/search', query);

/** Cases that have what is looked for, page by page. Asked once: a search is no list that follows the desk; its rows follow their cases. */
export function searchQuery({ at, people, text }: SearchRequest) {
  return infiniteQueryOptions({
    queryKey: ['search', text, at, people],
    queryFn: async ({ pageParam: after }) => {
      const page = await ask({
        text,
        ...(people && { identities: true }),
        ...(after !== null && { after }),
      });
      recordServerTime(page.now);
      return page;
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** The first cases that have what is being typed. */
export function pickQuery(text: string) {
  return queryOptions({
    queryKey: ['search', text],
    queryFn: () => ask({ text }),
    enabled: text !== '',
  });
}
