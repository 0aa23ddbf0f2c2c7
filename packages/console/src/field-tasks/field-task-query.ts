import { queryOptions } from '@tanstack/react-query';
import { desk } from '../api/desk.js';

/** The field task links of a ticket, read again whenever the ticket changes. */
export function fieldTaskQuery(id: string, version: number) {
  return queryOptions({
    queryKey: ['field', id, version],
    queryFn: () => desk.get('/tickets/{id}/field-links', { path: { id } }),
    staleTime: 60_000,
    retry: false,
  });
}
