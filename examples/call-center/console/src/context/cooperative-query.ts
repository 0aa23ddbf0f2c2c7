import { queryOptions } from '@tanstack/react-query';
import type { CooperativeView } from '../../../server/api/cooperative.js';
import { get } from '../api/client.js';

/** The register's data on a ticket's cooperative, read again whenever the ticket changes. */
export function cooperativeQuery(id: string, version: number) {
  return queryOptions({
    queryKey: ['cooperative', id, version],
    queryFn: () => get<CooperativeView>(`/tickets/${id}/cooperative`),
    staleTime: 60_000,
    retry: false,
  });
}
