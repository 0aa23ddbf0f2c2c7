import type { Store } from '@aduan/core';
import type { PluginRow, RowQuery, RowWrites } from '@aduan/core/store';
import type { MemoryTables, TablesOf } from './tables.js';
import { isLive } from './values.js';

type Rows = MemoryTables['pluginRows'];

/** Whether a row is not in the version that a commit read. */
export function areStale(
  { pluginRows }: MemoryTables,
  { now, puts = [], removals = [] }: RowWrites,
): boolean {
  return [...puts, ...removals].some(({ expectedVersion, key, table }) => {
    const row = pluginRows.get(pathOf({ table, key }));
    const version = row && isLive(row, now) ? row.version : 0;
    return expectedVersion !== null && expectedVersion !== version;
  });
}

/** Writes rows of plugins, which are not stale. */
export function putRows(
  { pluginRows }: MemoryTables,
  { puts = [], removals = [] }: RowWrites,
): void {
  for (const { expectedVersion: _, ...put } of puts) {
    const path = pathOf(put);
    pluginRows.set(path, { ...put, version: (pluginRows.get(path)?.version ?? 0) + 1 });
  }
  for (const removal of removals) pluginRows.delete(pathOf(removal));
}

/** Rows of plugins in the memory store. */
export function memoryPluginRows(tablesOf: TablesOf): Pick<Store, 'readRows' | 'claimRows'> {
  return {
    async readRows(tenant, query) {
      const compare = query.order === 'due' ? byDue : byKey;
      const { after } = query;
      const asked = matching(tablesOf(tenant).pluginRows, query)
        .filter((row) => after === undefined || compare(row, after) > 0)
        .toSorted(compare);
      return structuredClone(asked.slice(0, query.limit));
    },
    async claimRows(tenant, { leaseMs, limit, now, table }) {
      const { pluginRows } = tablesOf(tenant);
      const due = matching(pluginRows, { now, table, order: 'due' })
        .filter(({ dueAt }) => Number(dueAt) <= now)
        .toSorted(byDue)
        .slice(0, limit);
      return due.map((row) => {
        const claimed = { ...row, version: row.version + 1, dueAt: now + leaseMs };
        pluginRows.set(pathOf(row), claimed);
        return structuredClone(claimed);
      });
    },
  };
}

function matching(rows: Rows, query: Omit<RowQuery, 'limit'>): readonly PluginRow[] {
  const { keys, now, order, prefix = '', subject, table } = query;
  return [...rows.values()].filter(
    (row) =>
      isLive(row, now) &&
      (table === null || row.table === table) &&
      (keys?.includes(row.key) ?? true) &&
      row.key.startsWith(prefix) &&
      (subject === undefined || row.subject === subject) &&
      (order !== 'due' || row.dueAt !== null),
  );
}

type Place = NonNullable<RowQuery['after']>;

function byKey(one: Place, other: Place): number {
  return compareText(one.table, other.table) || compareText(one.key, other.key);
}

function byDue(one: Place, other: Place): number {
  return Number(one.dueAt) - Number(other.dueAt) || byKey(one, other);
}

function compareText(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

function pathOf({ key, table }: Pick<PluginRow, 'table' | 'key'>): string {
  return `${table} ${key}`;
}
