import { queryOptions } from '@tanstack/react-query';
import { desk } from '../api/desk.js';

/** The open tickets of a region or a topic. */
export type OpenGroup = Awaited<ReturnType<typeof openIn>>['regions'][number];

/** Open tickets now, in one province or all, about one topic or all. */
export function openQuery(region: string | null, category: string | null) {
  return queryOptions({
    queryKey: ['open', region, category],
    queryFn: () => openIn(region, category),
    refetchInterval: 60_000,
  });
}

async function openIn(region: string | null, category: string | null) {
  const narrowed = { ...(region !== null && { region }), ...(category !== null && { category }) };
  const byRegion = { ...narrowed, by: 'region', parts: region === null ? 1 : 2 } as const;
  const byTopic = { ...narrowed, by: 'category', parts: 2 } as const;
  const [places, topics] = await Promise.all([
    desk.get('/reports/open', { query: byRegion }),
    desk.get('/reports/open', { query: byTopic }),
  ]);
  const { groups, ...total } = places;
  return { ...total, regions: groups, categories: topics.groups };
}
