import { queryOptions } from '@tanstack/react-query';
import type { OpenByRegion } from '../../../server/api/reports.js';
import { get } from '../api/client.js';

/** What is open now, in a province or all, about a topic or all. */
export function openQuery(region: string | null, category: string | null) {
  const narrowed = Object.entries({ region, category }).filter(([, value]) => value !== null);
  const query = new URLSearchParams(Object.fromEntries(narrowed) as Record<string, string>);
  return queryOptions({
    queryKey: ['open', region, category],
    queryFn: () => get<OpenByRegion>(`/reports/open?${query}`),
    refetchInterval: 60_000,
  });
}
