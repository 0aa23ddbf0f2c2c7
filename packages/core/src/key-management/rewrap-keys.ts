import { StoreError } from '../errors.js';
import type { KeyRotation } from '../ports/key-provider.js';
import type { Runtime } from '../runtime/runtime.js';
import { recordRewrapped } from '../runtime/vault/rewrapped.js';
import type { StoredKey } from '../store/rows.js';
import { pagesOfKeys } from './pages-of-keys.js';

/** Progress of rewrapping. */
export interface RewrapProgress {
  /** Keys that were checked. */
  readonly seen: number;
  /** Keys that were rewrapped. */
  readonly rewrapped: number;
}

/** Options of `rewrap`. */
export interface RewrapOptions {
  /** Called after every 500 keys. */
  readonly onProgress?: (progress: RewrapProgress) => void;
  /** Stops after the current page; a later call continues. */
  readonly signal?: AbortSignal;
}

/**
 * Rewraps every data key that an old master key wraps. An interrupted run keeps its progress, concurrent runs do no
 * harm, and the desk keeps running.
 *
 * @throws StoreError `store-key-unknown` when a master key is missing, after all other keys are done;
 * `store-keys-fixed` when the provider does not report which master key wrapped a data key
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
    // A process that did not know the new master key yet may have wrapped a key with the old one, so check again.
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
