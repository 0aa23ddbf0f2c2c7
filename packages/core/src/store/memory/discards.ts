import type { StuckRow } from '../outbox.js';
import type { Store } from '../store.js';
import { appendRows } from './ledgers.js';
import type { MemoryTables, TablesOf } from './tables.js';

/** Discards of the memory store, recorded in the ledger. */
export function memoryDiscards(tablesOf: TablesOf): Pick<Store, 'discardStuck'> {
  return {
    async discardStuck(tenant, row, append) {
      const tables = tablesOf(tenant);
      const discard = discardOf(tables, row);
      if (!discard) return 'gone';
      if (!appendRows(tables, append)) return 'behind';
      discard();
      return 'discarded';
    },
  };
}

/** Returns a function that discards the row; null when it is not stuck after that many attempts. */
function discardOf({ inbox, outbox }: MemoryTables, stuck: StuckRow): (() => void) | null {
  if (stuck.side === 'in') {
    const row = inbox.get(stuck.sequence);
    const isMeant = row?.state === 'dead' && row.attempts === stuck.attempts;
    return isMeant ? () => inbox.delete(stuck.sequence) : null;
  }
  const row = outbox.get(stuck.id);
  const isStuck = row?.state === 'dead' || row?.state === 'uncertain';
  if (!isStuck || row.attempt !== stuck.attempts) return null;
  const insert = { ...row.insert, payload: new Uint8Array() };
  return () => outbox.set(stuck.id, { ...row, insert, state: 'discarded' });
}
