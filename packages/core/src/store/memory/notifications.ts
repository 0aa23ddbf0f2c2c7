import type { Store } from '../store.js';
import type { TablesOf } from './tables.js';

type NotificationMethods = Pick<Store, 'dueNotifications' | 'holdNotifications'>;

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);

/** Waiting notifications of the memory store. */
export function memoryNotifications(tablesOf: TablesOf): NotificationMethods {
  return {
    async dueNotifications(tenant, now, limit) {
      const waiting = [...tablesOf(tenant).notifications.values()].sort(byId);
      const [first] = waiting.filter(({ dueAt }) => dueAt <= now).sort((a, b) => a.dueAt - b.dueAt);
      const own = waiting.filter(({ receiver }) => receiver === first?.receiver);
      return structuredClone(own.slice(0, limit));
    },
    async holdNotifications(tenant, ids, until) {
      const { notifications: notices } = tablesOf(tenant);
      for (const id of ids) {
        const notice = notices.get(id);
        if (notice) notices.set(id, { ...notice, dueAt: until });
      }
    },
  };
}
