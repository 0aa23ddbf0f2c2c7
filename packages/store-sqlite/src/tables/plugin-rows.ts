import type { Store, TenantId } from '@aduan/core';
import {
  type PluginRow,
  type PluginRowColumns,
  type RowPut,
  type RowQuery,
  type RowWrites,
  toPluginRow,
} from '@aduan/core/store';
import type { Database } from '../database/database.js';
import type { Statements } from '../database/statements.js';

const isLive = '(expires_at is null or expires_at > :now)';

/** Whether a row is not in the version that a commit read. */
export function areStale(
  sql: Statements,
  tenant: TenantId,
  { now, puts = [], removals = [] }: RowWrites,
): boolean {
  return [...puts, ...removals].some(({ expectedVersion, key, table }) => {
    if (expectedVersion === null) return false;
    const row = sql.get<Pick<PluginRow, 'version'>>(
      `select version from plugin_row
       where tenant = :tenant and table_name = :table and key = :key and ${isLive}`,
      { tenant, table, key, now },
    );
    return (row?.version ?? 0) !== expectedVersion;
  });
}

/** Writes rows of plugins, which are not stale. */
export function putRows(
  sql: Statements,
  tenant: TenantId,
  { puts = [], removals = [] }: RowWrites,
): void {
  for (const put of puts) putRow(sql, tenant, put);
  for (const { key, table } of removals) {
    sql.run(
      'delete from plugin_row where tenant = :tenant and table_name = :table and key = :key',
      { tenant, table, key },
    );
  }
}

function putRow(sql: Statements, tenant: TenantId, put: RowPut): void {
  const { dueAt, expiresAt, key, subject, table, value } = put;
  sql.run(
    `insert into plugin_row (tenant, table_name, key, version, value, subject, due_at, expires_at)
     values (:tenant, :table, :key, 1, :value, :subject, :dueAt, :expiresAt)
     on conflict (tenant, table_name, key) do update set version = version + 1, value = excluded.value,
       subject = excluded.subject, due_at = excluded.due_at, expires_at = excluded.expires_at`,
    { tenant, table, key, value, subject, dueAt, expiresAt },
  );
}

/** Reads a page of rows along one index. */
export function rowStatement(query: RowQuery): string {
  const { after, keys, order, prefix, subject, table } = query;
  const places = [
    ...(order === 'due' ? [['due_at', ':afterDue']] : []),
    ...(table === null ? [['table_name', ':afterTable']] : []),
    ['key', ':afterKey'],
  ];
  const names = places.map(([name]) => name).join(', ');
  const conditions = [
    'tenant = :tenant',
    isLive,
    ...(table === null ? [] : ['table_name = :table']),
    ...(keys === undefined ? [] : ['key in (select value from json_each(:keys))']),
    ...(prefix === undefined ? [] : ['key >= :prefix and key < :prefixEnd']),
    ...(subject === undefined ? [] : ['subject = :subject']),
    ...(order === 'due' ? ['due_at is not null'] : []),
    ...(after === undefined ? [] : [`(${names}) > (${places.map(([, at]) => at).join(', ')})`]),
  ];
  // SQLite takes the primary key for the better way in, through all rows of a table.
  const index = subject === undefined ? '' : 'indexed by plugin_row_subject';
  return `select * from plugin_row ${index}
    where ${conditions.join(' and ')} order by ${names} limit :limit`;
}

/** Rows that are due, earliest first. */
export const dueRows = `
  select * from plugin_row
  where tenant = :tenant and table_name = :table and due_at <= :now and ${isLive}
  order by due_at, key limit :limit`;

/** Store methods of rows of plugins. */
export function pluginRowTable({
  statements: sql,
  write,
}: Database): Pick<Store, 'readRows' | 'claimRows'> {
  return {
    async readRows(tenant, query) {
      const { after, keys, limit, now, order, prefix, subject, table } = query;
      const rows = sql.all<PluginRowColumns>(rowStatement(query), {
        ...{ tenant, limit, now },
        ...(table !== null && { table }),
        ...(keys !== undefined && { keys: JSON.stringify(keys) }),
        // Every character of a key comes before DEL.
        ...(prefix !== undefined && { prefix, prefixEnd: `${prefix}\x7f` }),
        ...(subject !== undefined && { subject }),
        ...(after !== undefined && { afterKey: after.key }),
        ...(after !== undefined && table === null && { afterTable: after.table }),
        ...(after !== undefined && order === 'due' && { afterDue: after.dueAt }),
      });
      return rows.map(toPluginRow);
    },
    claimRows: (tenant, { leaseMs, limit, now, table }) =>
      write(() => {
        const due = sql.all<PluginRowColumns>(dueRows, { tenant, table, now, limit });
        return due.map((row) => {
          const claimed = { ...row, version: row.version + 1, due_at: now + leaseMs };
          sql.run(
            `update plugin_row set version = :version, due_at = :dueAt
             where tenant = :tenant and table_name = :table and key = :key`,
            { tenant, table, key: row.key, version: claimed.version, dueAt: claimed.due_at },
          );
          return toPluginRow(claimed);
        });
      }),
  };
}
