import type { TenantId } from '../../ids.js';
import type { KeyProvider } from '../../slots/key-provider.js';
import type { Store } from '../../store/store.js';
import { importSealKey, type SealKey } from './seal.js';

const remembered = 1000;
/** How long a key is used before the store is asked whether it still exists, ms. */
const trustedMs = 5_000;

/** A data key, and how the store keeps it. */
export interface DataKey {
  readonly key: SealKey;
  readonly wrapped: Uint8Array;
}

/** Data keys by scope: made when first needed, kept wrapped in the store, remembered for a while. */
export interface DataKeys {
  /** The key of a scope; makes one when there is none. */
  obtain(scope: string): Promise<DataKey>;
  /** The key of a scope, or null when it was never made or has been destroyed. */
  find(scope: string): Promise<DataKey | null>;
  /** Forgets keys that were destroyed, so that this process stops at once to use them. */
  forget(scopes: readonly string[]): void;
}

interface RememberedKey extends DataKey {
  readonly checkedAt: number;
}

/**
 * Makes the data keys of one desk.
 *
 * @param now - epoch ms
 */
export function createDataKeys(
  store: Store,
  keys: KeyProvider,
  tenant: TenantId,
  now: () => number,
): DataKeys {
  const recent = new Map<string, RememberedKey>();

  async function unwrap(scope: string, wrapped: Uint8Array): Promise<DataKey> {
    const raw = new Uint8Array(await keys.unwrap(wrapped));
    return remember(scope, { key: await importSealKey(raw), wrapped });
  }

  function remember(scope: string, dataKey: DataKey): DataKey {
    recent.delete(scope);
    recent.set(scope, { ...dataKey, checkedAt: now() });
    const oldest = recent.size > remembered ? recent.keys().next().value : undefined;
    if (oldest !== undefined) recent.delete(oldest);
    return dataKey;
  }

  async function find(scope: string): Promise<DataKey | null> {
    const known = recent.get(scope);
    const age = now() - (known?.checkedAt ?? 0);
    if (known && age >= 0 && age < trustedMs) return known;
    const wrapped = await store.readKey(tenant, scope);
    if (!wrapped) {
      recent.delete(scope);
      return null;
    }
    const isSame = known && String(known.wrapped) === String(wrapped);
    return isSame ? remember(scope, known) : unwrap(scope, wrapped);
  }

  return {
    find,
    forget(scopes) {
      for (const scope of scopes) recent.delete(scope);
    },
    async obtain(scope) {
      const existing = await find(scope);
      if (existing) return existing;
      const wrapped = await keys.wrap(crypto.getRandomValues(new Uint8Array(32)));
      return unwrap(scope, await store.insertKey(tenant, scope, wrapped));
    },
  };
}
