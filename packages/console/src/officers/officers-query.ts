import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Answered } from '../api/answered.js';
import { desk } from '../api/desk.js';
import { useOfficer } from '../api/queries.js';

export type ListedOfficer = Answered<'Officer'>;

export const officersQuery = queryOptions({
  queryKey: ['officers'],
  queryFn: () => desk.get('/organization/officers'),
  refetchInterval: 30_000,
});

/** The officers of the desk, for those who may see the list; sends no request for others. */
export function useOfficers() {
  return useQuery({ ...officersQuery, enabled: useOfficer().may('organization:read-officers') });
}
