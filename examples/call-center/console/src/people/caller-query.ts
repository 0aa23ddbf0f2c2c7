import { queryOptions } from '@tanstack/react-query';
import { change } from '../api/client.js';
import type { FoundPerson } from '../api/model.js';

/** Whom a phone number leads to. The number never stands in an address. */
export function callerQuery(phone: string) {
  return queryOptions({
    queryKey: ['caller', phone],
    queryFn: () => change<{ readonly items: readonly FoundPerson[] }>('/people/find', { phone }),
    staleTime: 30_000,
  });
}
