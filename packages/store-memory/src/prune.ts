import type { Store } from '@aduan/core';
import type { TablesOf } from './tables.js';
import { isLive } from './values.js';

/** Pruning of the memory store. */
export function memoryPrune(tablesOf: TablesOf): Pick<Store, 'prune' | 'pruneExpired'> {
  return {
    async prune(tenant, before, limit) {
      const { commands, inbox, inboxKeys, outbox } = tablesOf(tenant);
      return (
        forget(inboxKeys, limit, (row) => row.receivedAt < before && !inbox.has(row.sequence)) +
        forget(commands, limit, ({ at }) => at < before) +
        forget(outbox, limit, (row) => row.state === 'sent' && row.availableAt < before)
      );
    },
    async pruneExpired(tenant, now, limit) {
      const { pluginRows, values } = tablesOf(tenant);
      const isExpired = (row: Parameters<typeof isLive>[0]) => !isLive(row, now);
      return forget(values, limit, isExpired) + forget(pluginRows, limit, isExpired);
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
