import { StoreError } from '../errors.js';
import type { KeyRotation } from '../ports/key-provider.js';
import type { Runtime } from '../runtime/runtime.js';
import { recordRewrapped } from '../runtime/vault/rewrapped.js';
import type { StoredKey } from '../store/rows.js';
import { pagesOfKeys } from './pages-of-keys.js';

/** How far the keys of a desk are wrapped anew. */
export interface RewrapProgress {
  /** Keys that were looked at. */
  readonly seen: number;
  /** Keys that were wrapped anew. */
  readonly rewrapped: number;
}

/** How keys are wrapped anew. */
export interface RewrapOptions {
  /** Hears of it after every 500 keys. */
  readonly onProgress?: (progress: RewrapProgress) => void;
  /** Stops it after the page that is under way; it is gone on with later. */
  readonly signal?: AbortSignal;
}

/**
 * Wraps every data key anew that a former master key wraps. What was done stays done when it is broken off, and
 * two that do it at once do no harm. The desk goes on meanwhile.
 *
 * @throws StoreError `store-key-unknown` when a master key is not there, after all else is done; `store-keys-fixed`
 * when the provider does not tell which master key wrapped what
 */
export async function rewrapKeys(
  runtime: Runtime,
  { onProgress, signal }: RewrapOptions = {},
): Promise<RewrapProgress> {
  const { rotation } = runtime.keys;
  if (!rotation) {
    throw new StoreError('store-keys-fixed', 'The key provider changes its master key by itself.');
  }
  let progress: RewrapProgress = { seen: 0, rewrapped: 0 };
  for (;;) {
    const [current = ''] = await rotation.versions();
    const before = progress.rewrapped;
    let lost = 0;
    for await (const page of pagesOfKeys(runtime)) {
      signal?.throwIfAborted();
      const done = await rewrapPage(runtime, rotation, page);
      progress = {
        seen: progress.seen + page.length,
        rewrapped: progress.rewrapped + done.rewrapped,
      };
      lost += done.lost;
      onProgress?.(progress);
    }
    // A process that had not heard of the new master key may have wrapped one under the former: look again.
    if (progress.rewrapped > before) continue;
    if (lost > 0) {
      throw new StoreError(
        'store-key-unknown',
        `${lost} data keys stay as they are: the master key that wraps them is not there.`,
      );
    }
    await recordRewrapped(runtime, current);
    return progress;
  }
}

async function rewrapPage(
  { keys, store, tenant }: Runtime,
  rotation: KeyRotation,
  page: readonly StoredKey[],
): Promise<{ readonly rewrapped: number; readonly lost: number }> {
  const [current, ...former] = await rotation.versions();
  const stale = page.filter(({ wrapped }) => rotation.versionOf(wrapped) !== current);
  const openable = stale.filter(({ wrapped }) => former.includes(rotation.versionOf(wrapped)));
  const rewrapped = openable.map(async ({ id, scope, wrapped: before }) => {
    const dataKey = await keys.unwrap(before);
    const wrapped = await keys.wrap(dataKey);
    dataKey.fill(0);
    return { scope, id, before, wrapped };
  });
  const count =
    openable.length > 0 ? await store.rewrapKeys(tenant, await Promise.all(rewrapped)) : 0;
  return { rewrapped: count, lost: stale.length - openable.length };
}
