import type { Runtime } from '../runtime/runtime.js';
import { outdateIndex } from '../runtime/search/index-tickets.js';
import { removeCommonTerms } from '../runtime/search/remove-common-terms.js';
import { type RotateOptions, rotateIndex } from './rotate-index.js';

/** State of the search index of a desk. */
export interface SearchIndexStatus {
  /** Tickets that the index finds. */
  readonly indexed: number;
  /** Tickets that changed since they were indexed, or that wait to be reindexed. */
  readonly stale: number;
  /** Terms that are left out because too many tickets contain them. */
  readonly common: number;
  /** Names of the index keys, the current one first; more than one during a change. Empty without index keys. */
  readonly keys: readonly string[];
}

/** Manages the search index of a desk, for operators. To search, use `tickets.search` as an officer. */
export interface SearchIndex {
  /** The keys of the index, and the number of tickets and left-out terms. */
  status(): Promise<SearchIndexStatus>;
  /**
   * Has every ticket reindexed by the running desk. Use it after a change of `stem`, the stop words or the masker. It
   * also determines the too common terms again. Until it is done, old entries are still found.
   */
  rebuild(): Promise<void>;
  /**
   * Makes a new index key, reindexes every ticket under it while the desk runs, and deletes the old key. A stolen index
   * or backup reveals nothing once the old key is destroyed, so also delete old copies of the key file. An interrupted
   * rotation continues with the same new key.
   *
   * @throws StoreError `store-keys-fixed` when the keys of the desk are managed elsewhere: change them there, and the
   * desk reindexes
   * @throws AduanError `search-off` when this desk was composed without `search: 'words'`
   */
  rotate(options?: RotateOptions): Promise<void>;
  /**
   * Removes terms that too many tickets contain. The desk does this every night. @returns how many became too common
   */
  removeCommon(): Promise<number>;
}

/** The search index of a desk, whose store must be migrated. */
export function searchIndexOf(runtime: Runtime): SearchIndex {
  const { keys, search, store, tenant } = runtime;
  return {
    async status() {
      const [stats, common] = [await store.searchStats(tenant), await search.common.current()];
      return { ...stats, common: common.size, keys: (await keys.index?.versions()) ?? [] };
    },
    async rebuild() {
      await search.common.keep(new Set());
      await outdateIndex(runtime);
    },
    rotate: (options) => rotateIndex(runtime, options),
    removeCommon: () => removeCommonTerms(runtime),
  };
}
