import type { TenantId } from '../ids.js';
import type { Vault } from '../runtime/vault/vault.js';
import type { KeyProvider } from '../slots/key-provider.js';
import type { Store } from '../store/store.js';
import { type CommonTerms, createCommonTerms } from './common-terms.js';
import type { SearchOptions, SearchUse } from './search-options.js';
import { createWordIndex, type WordIndex } from './word-index.js';

/** How one desk is searched. */
export interface DeskSearch {
  readonly use: SearchUse;
  /** Null where only facts are searched. */
  readonly words: WordIndex | null;
  readonly common: CommonTerms;
}

/** Composes the search of a desk; its options are checked. */
export function deskSearch(
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
    words: isOfWords ? createWordIndex(index, parts.tenant, options) : null,
    common: createCommonTerms(parts),
  };
}
