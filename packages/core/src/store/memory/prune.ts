import type { Store } from '../store.js';
import type { TablesOf } from './tables.js';
import { isLive } from './values.js';

/** Pruning of the memory store. */
export function memoryPrune(tablesOf: TablesOf): Pick<Store, 'prune' | 'pruneValues'> {
  return {
    async prune(tenant, before, limit) {
      const { commands, inbox, inboxKeys, outbox } = tablesOf(tenant);
      return (
        forget(inboxKeys, limit, (row) => row.receivedAt < before && !inbox.has(row.sequence)) +
        forget(commands, limit, ({ at }) => at < before) +
        forget(outbox, limit, (row) => row.state === 'sent' && row.availableAt < before)
      );
    },
    pruneValues: async (tenant, now, limit) =>
      forget(tablesOf(tenant).values, limit, (entry) => !isLive(entry, now)),
  };
}

function forget<Value>(
  rows: Map<string, Value>,
  limit: number,
  isOld: (row: Value) => boolean,
): number {
  const old = [...rows].filter(([, row]) => isOld(row)).slice(0, limit);
  for (const [key] of old) rows.delete(key);
  return old.length;
}
