import { queryOptions } from '@tanstack/react-query';
import { change } from '../api/client.js';
import type { FoundPerson } from '../api/model.js';

/** The people with a phone number. The number is never part of a URL. */
export function callerQuery(phone: string) {
  return queryOptions({
    queryKey: ['caller', phone],
    queryFn: () => change<{ readonly items: readonly FoundPerson[] }>('/people/find', { phone }),
    staleTime: 30_000,
  });
}
