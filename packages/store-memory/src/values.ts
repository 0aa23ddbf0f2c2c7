import type { Store } from '@aduan/core';
import { dataKeyPath, keysOf } from './data-keys.js';
import type { TablesOf } from './tables.js';

type ValueMethods = Pick<
  Store,
  | 'reserveNumbers'
  | 'readKeys'
  | 'insertKey'
  | 'listKeys'
  | 'rewrapKeys'
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

    async readKeys(tenant, scope) {
      return structuredClone(keysOf(tablesOf(tenant), scope));
    },
    async insertKey(tenant, key) {
      const { keys } = tablesOf(tenant);
      const place = dataKeyPath(key.scope, key.generation);
      const kept = keys.get(place) ?? { ...structuredClone(key), retired: false };
      keys.set(place, kept);
      return structuredClone(kept);
    },
    async listKeys(tenant, after, limit) {
      const sorted = [...tablesOf(tenant).keys].toSorted(([a], [b]) => (a < b ? -1 : 1));
      const start = after ? dataKeyPath(after.scope, after.generation) : '';
      const page = sorted.filter(([place]) => place > start).slice(0, limit);
      return structuredClone(page.map(([, key]) => key));
    },
    async rewrapKeys(tenant, rewrapped) {
      const { keys } = tablesOf(tenant);
      const fitting = rewrapped.flatMap(({ before, id, scope, wrapped }) => {
        const known = keysOf(tablesOf(tenant), scope).find((key) => key.id === id);
        const isSame = known && String(known.wrapped) === String(before);
        return isSame ? [{ ...known, wrapped: structuredClone(wrapped), retired: true }] : [];
      });
      for (const key of fitting) keys.set(dataKeyPath(key.scope, key.generation), key);
      return fitting.length;
    },
    async destroyKey(tenant, scope) {
      const tables = tablesOf(tenant);
      for (const { generation } of keysOf(tables, scope)) {
        tables.keys.delete(dataKeyPath(scope, generation));
      }
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

/** Whether a value is still there at `now`. */
export function isLive({ expiresAt }: { readonly expiresAt: number | null }, now: number): boolean {
  return expiresAt === null || now < expiresAt;
}
