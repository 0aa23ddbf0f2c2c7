import type { FieldLinks } from '@aduan/core/field-tasks';
import { queryOptions } from '@tanstack/react-query';
import { get } from '../api/client.js';

/** The field task links of a ticket, read again whenever the ticket changes. */
export function fieldTaskQuery(id: string, version: number) {
  return queryOptions({
    queryKey: ['field', id, version],
    queryFn: () => get<FieldLinks>(`/tickets/${id}/field`),
    staleTime: 60_000,
    retry: false,
  });
}
