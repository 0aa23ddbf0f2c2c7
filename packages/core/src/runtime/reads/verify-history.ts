import { sha256Hex } from '../../audit/sha256.js';
import { type ChainVerdict, verifyChain } from '../../audit/verify-chain.js';
import type { StoredEvent } from '../../store/rows.js';
import type { Runtime } from '../runtime.js';

/** Verifies the audit chain of a ticket or a party. @param events - how many it must have */
export async function verifyHistory(
  { store, tenant }: Runtime,
  history: readonly StoredEvent[],
  events: number,
): Promise<ChainVerdict> {
  if (history.length !== events) {
    return { intact: false, sequence: history.length + 1, reason: 'sequence' };
  }
  const ids = new Set(history.flatMap(({ sealed }) => (sealed ? [sealed.sealedRecord] : [])));
  const records = await store.readSealedRecords(tenant, [...ids]);
  return verifyChain(history, new Map(records.map(({ cipher, id }) => [id, sha256Hex(cipher)])));
}
