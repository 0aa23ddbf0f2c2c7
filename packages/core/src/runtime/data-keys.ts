import type { TenantId } from '../ids.js';
import type { KeyProvider } from '../slots/key-provider.js';
import type { Store } from '../store/store.js';
import type { SealKey } from './seal.js';

const remembered = 1000;

/** Data keys by scope: made when first needed, kept wrapped in the store, remembered for a while. */
export interface DataKeys {
  /** The key of a scope; makes one when there is none. */
  obtain(scope: string): Promise<SealKey>;
  /** The key of a scope, or null when it was never made or has been destroyed. */
  find(scope: string): Promise<SealKey | null>;
}

/** Makes the data keys of one desk. */
export function createDataKeys(store: Store, keys: KeyProvider, tenant: TenantId): DataKeys {
  const recent = new Map<string, SealKey>();

  async function unwrap(scope: string, wrapped: Uint8Array): Promise<SealKey> {
    const raw = new Uint8Array(await keys.unwrap(wrapped));
    const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
    raw.fill(0);
    recent.set(scope, key);
    const oldest = recent.size > remembered ? recent.keys().next().value : undefined;
    if (oldest !== undefined) recent.delete(oldest);
    return key;
  }

  async function find(scope: string): Promise<SealKey | null> {
    const known = recent.get(scope);
    if (known) return known;
    const wrapped = await store.readKey(tenant, scope);
    return wrapped ? unwrap(scope, wrapped) : null;
  }

  return {
    find,
    async obtain(scope) {
      const existing = await find(scope);
      if (existing) return existing;
      const wrapped = await keys.wrap(crypto.getRandomValues(new Uint8Array(32)));
      return unwrap(scope, await store.insertKey(tenant, scope, wrapped));
    },
  };
}
