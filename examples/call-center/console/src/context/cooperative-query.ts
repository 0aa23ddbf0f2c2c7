import { queryOptions } from '@tanstack/react-query';
import type { CooperativeView } from '../../../server/api/cooperative.js';
import { get } from '../api/client.js';

/** What the register knows of the cooperative of a case, read again whenever the case is. */
export function cooperativeQuery(id: string, version: number) {
  return queryOptions({
    queryKey: ['cooperative', id, version],
    queryFn: () => get<CooperativeView>(`/tickets/${id}/cooperative`),
    staleTime: 60_000,
    retry: false,
  });
}
