import type { TimelineEntry } from '@aduan/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { TicketDetail } from '../api/model.js';
import { earlierQuery } from '../api/queries.js';

/** What happened in a case, as far as it was asked for. */
export interface TicketHistory {
  readonly timeline: readonly TimelineEntry[];
  /** Whether something came before; `showEarlier` asks for it. */
  readonly hasEarlier: boolean;
  readonly isLoading: boolean;
  showEarlier(): void;
}

/** The page that a case opens with, behind those that were asked for. */
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
