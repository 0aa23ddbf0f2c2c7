import type { Store } from '../store.js';
import type { TablesOf } from './tables.js';

/** What the memory store forgets with time. */
export function memoryPrune(tablesOf: TablesOf): Pick<Store, 'prune'> {
  return {
    async prune(tenant, before, limit) {
      const { commands, inbox, inboxKeys, outbox } = tablesOf(tenant);
      return (
        forget(inboxKeys, limit, (row) => row.receivedAt < before && !inbox.has(row.sequence)) +
        forget(commands, limit, ({ at }) => at < before) +
        forget(outbox, limit, (row) => row.state === 'sent' && row.availableAt < before)
      );
    },
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
