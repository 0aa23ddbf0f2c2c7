import type { QueryClient } from '@tanstack/react-query';

/**
 * Reads the lists of tickets again. A page that an officer asked for is awaited first: reading again would cancel it,
 * and the press on the button would be lost.
 */
export async function refreshLists(client: QueryClient): Promise<void> {
  const queryKey = ['queue'];
  const pages = client
    .getQueryCache()
    .findAll({ queryKey, fetchStatus: 'fetching' })
    .filter(({ state }) => state.fetchMeta?.fetchMore);
  await Promise.allSettled(pages.map((query) => query.promise));
  await client.invalidateQueries({ queryKey });
}
