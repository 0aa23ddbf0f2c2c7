import { outdateIndex, removeCommonTerms } from '@aduan/core/search';
import type { Aduan } from '../aduan.js';
import { runtimeOf } from '../runtime/runtime-of.js';
import { rotateIndex } from './rotate-index.js';
import type { SearchIndex } from './search-index.js';

/**
 * Adds the management of the search index to a desk.
 *
 * @param aduan - what `createAduan` returned; it need not be started, but its store must be migrated
 * @throws InputError if `aduan` was not created by `createAduan` of this copy of `@aduan/core`
 */
export function createSearchIndex(aduan: Aduan): SearchIndex {
  const runtime = runtimeOf(aduan);
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
