import type { Store } from '@aduan/core';
import type { ConversationRow } from '@aduan/core/store';
import type { MemoryTables, TablesOf } from './tables.js';

type WakeMethods = Pick<Store, 'readWakes' | 'listWaking' | 'clearWake'>;

/** Conversations with a `wakeAt`, earliest first. */
function waking({ conversations }: MemoryTables): readonly ConversationRow[] {
  const rows = [...conversations.values()].filter(({ wakeAt }) => wakeAt !== null);
  return rows.sort((one, other) => Number(one.wakeAt) - Number(other.wakeAt));
}

/** Waking conversations of the memory store. */
export function memoryWakes(tablesOf: TablesOf): WakeMethods {
  return {
    async readWakes(tenant, now, limit) {
      const due = waking(tablesOf(tenant)).filter(({ wakeAt }) => Number(wakeAt) <= now);
      return structuredClone(due.slice(0, limit));
    },
    async listWaking(tenant, limit) {
      return structuredClone(waking(tablesOf(tenant)).toReversed().slice(0, limit));
    },
    async clearWake(tenant, id, wakeAt) {
      const { conversations } = tablesOf(tenant);
      const row = conversations.get(id);
      if (row?.wakeAt === wakeAt) conversations.set(id, { ...row, wakeAt: null });
    },
  };
}
