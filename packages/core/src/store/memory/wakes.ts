import type { Store } from '../store.js';
import type { TablesOf } from './tables.js';

/** Conversations of the memory store that want to be woken. */
export function memoryWakes(tablesOf: TablesOf): Pick<Store, 'readWakes' | 'clearWake'> {
  return {
    async readWakes(tenant, now, limit) {
      const due = [...tablesOf(tenant).conversations.values()]
        .flatMap((row) =>
          row.wakeAt !== null && row.wakeAt <= now ? [{ row, at: row.wakeAt }] : [],
        )
        .sort((one, other) => one.at - other.at)
        .slice(0, limit);
      return structuredClone(due.map(({ row }) => row));
    },
    async clearWake(tenant, id, wakeAt) {
      const { conversations } = tablesOf(tenant);
      const row = conversations.get(id);
      if (row?.wakeAt === wakeAt) conversations.set(id, { ...row, wakeAt: null });
    },
  };
}
