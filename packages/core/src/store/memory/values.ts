import type { Store } from '../store.js';
import type { TablesOf } from './tables.js';

type ValueMethods = Pick<
  Store,
  | 'reserveNumbers'
  | 'readKey'
  | 'insertKey'
  | 'destroyKey'
  | 'readValue'
  | 'writeValue'
  | 'deleteValue'
>;

/** Numbers, wrapped keys and small values of the memory store. */
export function memoryValues(tablesOf: TablesOf): ValueMethods {
  return {
    async reserveNumbers(tenant, series, count) {
      const { counters } = tablesOf(tenant);
      const first = counters.get(series) ?? 1;
      counters.set(series, first + count);
      return first;
    },

    async readKey(tenant, scope) {
      return structuredClone(tablesOf(tenant).keys.get(scope) ?? null);
    },
    async insertKey(tenant, scope, wrapped) {
      const { keys } = tablesOf(tenant);
      const kept = keys.get(scope) ?? structuredClone(wrapped);
      keys.set(scope, kept);
      return structuredClone(kept);
    },
    async destroyKey(tenant, scope) {
      tablesOf(tenant).keys.delete(scope);
    },

    async readValue(tenant, key, now) {
      const entry = tablesOf(tenant).values.get(key);
      return entry && isLive(entry, now) ? structuredClone(entry.value) : null;
    },
    async writeValue(tenant, key, value, { ifAbsent, now, ttlMs }) {
      const { values } = tablesOf(tenant);
      for (const [name, entry] of values) if (!isLive(entry, now)) values.delete(name);
      if (ifAbsent && values.has(key)) return false;
      const expiresAt = ttlMs === undefined ? null : now + ttlMs;
      values.set(key, { value: structuredClone(value), expiresAt });
      return true;
    },
    async deleteValue(tenant, key) {
      tablesOf(tenant).values.delete(key);
    },
  };
}

function isLive({ expiresAt }: { readonly expiresAt: number | null }, now: number): boolean {
  return expiresAt === null || now < expiresAt;
}
