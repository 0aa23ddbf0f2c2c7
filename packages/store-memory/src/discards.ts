import type { Store } from '@aduan/core';
import type { DeadLetterRef } from '@aduan/core/store';
import { appendRows } from './ledgers.js';
import type { MemoryTables, TablesOf } from './tables.js';

/** Discards of the memory store, recorded in the ledger. */
export function memoryDiscards(tablesOf: TablesOf): Pick<Store, 'discardDeadLetter'> {
  return {
    async discardDeadLetter(tenant, row, append) {
      const tables = tablesOf(tenant);
      const discard = discardOf(tables, row);
      if (!discard) return 'gone';
      if (!appendRows(tables, append)) return 'behind';
      discard();
      return 'discarded';
    },
  };
}

/** Returns a function that discards the row; null when it is no dead letter after that many attempts. */
function discardOf({ inbox, outbox }: MemoryTables, ref: DeadLetterRef): (() => void) | null {
  if (ref.side === 'in') {
    const row = inbox.get(ref.sequence);
    const isMeant = row?.state === 'dead' && row.attempts === ref.attempts;
    return isMeant ? () => inbox.delete(ref.sequence) : null;
  }
  const row = outbox.get(ref.id);
  const isDeadLetter = row?.state === 'dead' || row?.state === 'uncertain';
  if (!isDeadLetter || row.attempt !== ref.attempts) return null;
  const insert = { ...row.insert, payload: new Uint8Array() };
  return () => outbox.set(ref.id, { ...row, insert, state: 'discarded' });
}
