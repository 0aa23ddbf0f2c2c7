import type { TenantId } from '../../ids.js';
import type { KeyProvider } from '../../ports/key-provider.js';
import type { DeskSearch } from '../../search/desk-search.js';
import type { SearchOptions } from '../../search/search-options.js';
import { createWordIndex } from '../../search/word-index.js';
import type { Store } from '../../store/store.js';
import type { Vault } from '../vault/vault.js';
import { createCommonTerms } from './common-terms.js';

/** Composes the search of a desk, from checked options. */
export function composeDeskSearch(
  options: SearchOptions,
  parts: {
    readonly tenant: TenantId;
    readonly store: Store;
    readonly keys: KeyProvider;
    readonly vault: Vault;
    readonly now: () => number;
  },
): DeskSearch {
  const { index } = parts.keys;
  const isOfWords = options.use === 'words' && index !== undefined;
  return {
    use: options.use,
    isNoted: true,
    words: isOfWords ? createWordIndex(index, parts.tenant, options) : null,
    common: createCommonTerms(parts),
  };
}
