import { InfiniteQueryObserver, QueryClient } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { refreshLists } from '../../src/api/refresh-lists.js';

it('loses no page that was asked for while the lists are read again', async () => {
  const client = new QueryClient();
  const reads: number[] = [];
  const list = new InfiniteQueryObserver(client, {
    queryKey: ['queue', 'all'],
    initialPageParam: 1,
    getNextPageParam: (_last, pages) => pages.length + 1,
    async queryFn({ pageParam, signal }) {
      reads.push(pageParam);
      await new Promise((resolve) => setTimeout(resolve, 5));
      signal.throwIfAborted();
      return pageParam;
    },
  });
  const stop = list.subscribe(() => {});
  await list.refetch();
  reads.length = 0;

  const asked = list.fetchNextPage();
  await refreshLists(client);
  await asked;

  expect(list.getCurrentResult().data?.pages).toEqual([1, 2]);
  // The page first, then both pages anew.
  expect(reads).toEqual([2, 1, 2]);
  stop();
});
