import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { desk } from '../api/desk.js';

/** Maximum length of a search text, in characters. */
export const maxSearchLength = 200;

/**
 * An officer's search. It is kept in the browser's history state and not in the URL, where others could read a name;
 * it survives reload and back.
 */
export interface SearchRequest {
  readonly text: string;
  /** Time of the search, epoch ms: searching the same text later sends a new request. */
  readonly at: number;
  /** Whether people are searched as well, which is logged. */
  readonly people: boolean;
}

/** The search in a history state; null when there is none. */
export function searchRequestIn(state: unknown): SearchRequest | null {
  const { sought } = (state ?? {}) as { readonly sought?: Partial<SearchRequest> };
  const { at, people = false, text } = sought ?? {};
  return typeof text === 'string' && typeof at === 'number' ? { text, at, people } : null;
}

/**
 * Tickets that match, page by page. Requested once: results do not follow the desk, but each row follows its ticket.
 */
export function searchQuery({ at, people, text }: SearchRequest) {
  return infiniteQueryOptions({
    queryKey: ['search', text, at, people],
    queryFn: ({ pageParam: after }) =>
      desk.post('/tickets/search', {
        body: { text, ...(people && { identities: true }), ...(after !== null && { after }) },
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** The first tickets that match the typed text. */
export function pickQuery(text: string) {
  return queryOptions({
    queryKey: ['search', text],
    queryFn: () => desk.post('/tickets/search', { body: { text } }),
    enabled: text !== '',
  });
}
