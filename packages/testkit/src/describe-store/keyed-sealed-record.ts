import type { Store, TenantId } from '@aduan/core';
import type { SealedRecordInsert } from '@aduan/core/store';
import { buildId } from '../builders/build-id.js';
import { buildKey } from '../builders/build-key.js';

/** A sealed record whose key is in the store. */
export async function keyedSealedRecord(
  store: Store,
  tenant: TenantId,
  scope: string,
): Promise<SealedRecordInsert> {
  const { id: key } = await store.insertKey(tenant, buildKey(scope));
  return { id: buildId(), scope, cipher: Uint8Array.of(1, 2, 3), key };
}
