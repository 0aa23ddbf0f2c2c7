import type { BoxInsert, Store, TenantId } from '@aduan/core';
import { buildId } from '../builders/build-id.js';

/** A sealed text, with the key that sealed it in the store. */
export async function keyedBox(store: Store, tenant: TenantId, scope: string): Promise<BoxInsert> {
  const wrapped = await store.insertKey(tenant, scope, new TextEncoder().encode(scope));
  return { id: buildId(), scope, cipher: Uint8Array.of(1, 2, 3), wrapped };
}
