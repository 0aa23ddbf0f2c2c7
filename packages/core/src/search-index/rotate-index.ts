import { StoreError } from '../errors.js';
import type { Runtime } from '../runtime/runtime.js';
import { requireSearch } from '../runtime/search/admit-identity-search.js';
import { ticketIndexer } from '../runtime/search/index-tickets.js';
import { yieldToEventLoop } from '../yield-to-event-loop.js';

/** Options of a key change. */
export interface RotateOptions {
  /** Receives the number of waiting tickets after every fifty. */
  readonly onProgress?: (status: { readonly stale: number }) => void;
  /** Stops the change; it can be continued later. */
  readonly signal?: AbortSignal;
}

/**
 * Changes the index key. From the start, tickets are indexed under the new key and searched under both. At the end the
 * old key is deleted.
 */
export async function rotateIndex(
  runtime: Runtime,
  { onProgress, signal }: RotateOptions = {},
): Promise<void> {
  const { keys, store, tenant } = runtime;
  requireSearch(runtime);
  const { index } = keys;
  if (!index?.begin || !index.finish) {
    throw new StoreError(
      'store-keys-fixed',
      'The index keys of this desk come from elsewhere: change them there, and it indexes anew by itself.',
    );
  }
  const [, former] = await index.versions();
  if (former === undefined) await index.begin();
  const work = ticketIndexer(runtime);
  for (;;) {
    signal?.throwIfAborted();
    // The first turn marks all tickets for reindexing, unless a running desk has already begun.
    const isWorking = await work();
    const { stale } = await store.searchStats(tenant);
    onProgress?.({ stale });
    if (stale === 0) break;
    if (!isWorking) await yieldToEventLoop();
  }
  await index.finish();
}
