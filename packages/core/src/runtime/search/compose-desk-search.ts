import type { TenantId } from '../../ids.js';
import type { KeyProvider } from '../../ports/key-provider.js';
import type { CommonTerms, DeskSearch } from '../../search/desk-search.js';
import type { SearchOptions } from '../../search/search-options.js';
import { createWordIndex } from '../../search/word-index.js';
import type { Store } from '../../store/store.js';
import type { Vault } from '../vault/vault.js';

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

/** Key of the list in the store, and the scope that it is sealed under. */
const place = 'search:common';
const scope = 'search';
/** How long a cached list counts as current, ms. */
const trustedMs = 60_000;

/** Creates the list of common terms. Changes by other processes arrive within a minute. */
function createCommonTerms({
  now,
  store,
  tenant,
  vault,
}: {
  readonly tenant: TenantId;
  readonly store: Store;
  readonly vault: Vault;
  readonly now: () => number;
}): CommonTerms {
  let known: ReadonlySet<string> = new Set();
  let readAt = Number.NEGATIVE_INFINITY;
  return {
    async current() {
      if (now() - readAt < trustedMs) return known;
      const sealed = await store.readValue(tenant, place, now());
      const terms = sealed ? await vault.openValue(scope, sealed) : null;
      known = new Set((terms ?? []) as readonly string[]);
      readAt = now();
      return known;
    },
    async keep(terms) {
      await store.writeValue(tenant, place, await vault.sealValue(scope, [...terms]), {
        now: now(),
      });
      known = terms;
      readAt = now();
    },
  };
}
