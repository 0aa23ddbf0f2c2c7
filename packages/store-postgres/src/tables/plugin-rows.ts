import type { Store, TenantId } from '@aduan/core';
import { type PluginRowColumns, type RowQuery, toPluginRow } from '@aduan/core/store';
import type { Database, Values } from '../database/database.js';
import { createParameters } from '../database/parameters.js';

const columns = 'table_name, key, version, value, subject, due_at, expires_at';

/** Reads a page of rows along one index. */
export function rowStatement(
  tenantId: TenantId,
  query: RowQuery,
): { readonly text: string; readonly values: Values } {
  const { after, keys, limit, now, order, prefix, subject, table } = query;
  const { add, values } = createParameters();
  const places = [
    ...(order === 'due' ? [{ name: 'due_at', type: 'bigint', last: after?.dueAt }] : []),
    ...(table === null ? [{ name: 'table_name', type: 'text', last: after?.table }] : []),
    { name: 'key', type: 'text', last: after?.key },
  ];
  const names = places.map(({ name }) => name).join(', ');
  const isAfter = () => places.map(({ last, type }) => add(last, type)).join(', ');
  const conditions = [
    `tenant = ${add(tenantId, 'text')}`,
    `(expires_at is null or expires_at > ${add(now, 'bigint')})`,
    ...(table === null ? [] : [`table_name = ${add(table, 'text')}`]),
    ...(keys === undefined ? [] : [`key = any (${add(keys, 'text[]')})`]),
    // Every character of a key comes before DEL.
    ...(prefix === undefined
      ? []
      : [`key >= ${add(prefix, 'text')} and key < ${add(`${prefix}\x7f`, 'text')}`]),
    ...(subject === undefined ? [] : [`subject = ${add(subject, 'text')}`]),
    ...(order === 'due' ? ['due_at is not null'] : []),
    ...(after === undefined ? [] : [`(${names}) > (${isAfter()})`]),
  ];
  return {
    text: `select ${columns} from aduan.plugin_row where ${conditions.join(' and ')}
      order by ${names} limit ${add(limit, 'int')}`,
    values,
  };
}

/** Claims rows that are due, earliest first; rows that another instance is claiming are skipped. */
export const claimDueRows = `
  with due as (
    select key, due_at from aduan.plugin_row
    where tenant = $1 and table_name = $2 and due_at <= $3 and (expires_at is null or expires_at > $3)
    order by due_at, key limit $5 for update skip locked
  ),
  claimed as (
    update aduan.plugin_row set version = version + 1, due_at = $4
    from due where tenant = $1 and table_name = $2 and plugin_row.key = due.key
    returning table_name, plugin_row.key, version, value, subject, plugin_row.due_at, expires_at,
      due.due_at as was_due
  )
  select ${columns} from claimed order by was_due, key`;

/** Store methods of rows of plugins. */
export function pluginRowTable(database: Database): Pick<Store, 'readRows' | 'claimRows'> {
  return {
    async readRows(tenant, query) {
      const { text, values } = rowStatement(tenant, query);
      return (await database.all<PluginRowColumns>(text, values)).map(toPluginRow);
    },
    async claimRows(tenant, { leaseMs, limit, now, table }) {
      const values = [tenant, table, now, now + leaseMs, limit];
      return (await database.all<PluginRowColumns>(claimDueRows, values)).map(toPluginRow);
    },
  };
}
