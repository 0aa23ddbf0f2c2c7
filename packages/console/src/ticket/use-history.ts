import { useInfiniteQuery } from '@tanstack/react-query';
import type { TicketDetail, TimelineEntry } from '../api/model.js';
import { earlierQuery } from '../api/queries.js';

/** The history of a ticket, as far as it was loaded. */
export interface TicketHistory {
  readonly timeline: readonly TimelineEntry[];
  /** Whether there are earlier entries; `showEarlier` loads them. */
  readonly hasEarlier: boolean;
  readonly isLoading: boolean;
  showEarlier(): void;
}

/** The page that a ticket opens with, behind the earlier ones that were loaded. */
export function useHistory({ earlier, ticket, timeline }: TicketDetail): TicketHistory {
  const query = useInfiniteQuery(earlierQuery(ticket.id, earlier));
  const pages = query.data?.pages ?? [];
  return {
    timeline: [...pages.toReversed().flatMap((page) => page.timeline), ...timeline],
    hasEarlier: (pages.at(-1) ?? { earlier }).earlier !== null,
    isLoading: query.isFetching,
    showEarlier: () => void (pages.length === 0 ? query.refetch() : query.fetchNextPage()),
  };
}
