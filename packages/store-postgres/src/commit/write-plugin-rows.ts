import type { RowPut, RowRemoval, RowWrites } from '@aduan/core/store';
import { columnOf, type Parameters } from '../database/parameters.js';
import type { CommitPart } from './commit-part.js';

/**
 * Writes rows of plugins over the versions that were read. Each kind of write is a separate part, and no row is in two
 * of them. Rows are written in a fixed order, which makes deadlocks of two commits rare.
 */
export function pluginRowParts(
  tenant: string,
  { now, puts = [], removals = [] }: RowWrites,
  parameters: Parameters,
): readonly CommitPart[] {
  const fresh = puts.filter(({ expectedVersion }) => expectedVersion === 0);
  const known = puts.filter(({ expectedVersion }) => expectedVersion);
  const anyway = puts.filter(({ expectedVersion }) => expectedVersion === null);
  const time = () => parameters.add(now, 'bigint');
  return [
    ...(fresh.length > 0 ? [freshPart(tenant, fresh, time(), parameters)] : []),
    ...(known.length > 0 ? [knownPart(tenant, known, time(), parameters)] : []),
    ...(anyway.length > 0 ? [anywayPart(tenant, anyway, parameters)] : []),
    ...(removals.length > 0 ? [removalPart(tenant, removals, time(), parameters)] : []),
  ];
}

/** Inserts rows that must be absent or expired. */
function freshPart(
  tenant: string,
  puts: readonly RowPut[],
  now: string,
  parameters: Parameters,
): CommitPart {
  return {
    text: `
    fresh_row as (
      ${insertion(tenant, puts, parameters)} where plugin_row.expires_at <= ${now} returning 1
    )`,
    holds: `(select count(*) from fresh_row) = ${parameters.add(puts.length, 'int')}`,
  };
}

/** Inserts or overwrites rows. */
function anywayPart(tenant: string, puts: readonly RowPut[], parameters: Parameters): CommitPart {
  return { text: `\n    written_row as (${insertion(tenant, puts, parameters)})` };
}

function insertion(tenant: string, puts: readonly RowPut[], parameters: Parameters): string {
  return `
      insert into aduan.plugin_row (tenant, version, ${names})
      select ${tenant}, 1, ${names} from unnest(${listsOf(puts, parameters)}) as one (${names})
      order by table_name, key
      on conflict (tenant, table_name, key) do update set version = plugin_row.version + 1, ${values('excluded')}`;
}

/** Updates rows that must have the version that was read. */
function knownPart(
  tenant: string,
  puts: readonly RowPut[],
  now: string,
  parameters: Parameters,
): CommitPart {
  const expected = columnOf(puts, parameters)('int', ({ expectedVersion }) => expectedVersion);
  return {
    text: `
    known_row as (
      ${locked(tenant, puts, parameters)}
    ),
    updated_row as (
      update aduan.plugin_row set version = version + 1, ${values('one')}
      from known_row join unnest(${listsOf(puts, parameters)}, ${expected}) as one (${names}, expected)
        using (table_name, key)
      where plugin_row.tenant = ${tenant} and plugin_row.table_name = known_row.table_name
        and plugin_row.key = known_row.key and version = one.expected and ${isLive(now)}
      returning 1
    )`,
    holds: `(select count(*) from updated_row) = ${parameters.add(puts.length, 'int')}`,
  };
}

/** Deletes rows; those with a version must have it. */
function removalPart(
  tenant: string,
  removals: readonly RowRemoval[],
  now: string,
  parameters: Parameters,
): CommitPart {
  const column = columnOf(removals, parameters);
  const lists = [...placesOf(removals, parameters), column('int', (row) => row.expectedVersion)];
  const versioned = removals.filter(({ expectedVersion }) => expectedVersion !== null);
  return {
    text: `
    doomed_row as (
      ${locked(tenant, removals, parameters)}
    ),
    removed_row as (
      delete from aduan.plugin_row
      using doomed_row join unnest(${lists.join(', ')}) as one (table_name, key, expected)
        using (table_name, key)
      where plugin_row.tenant = ${tenant} and plugin_row.table_name = doomed_row.table_name
        and plugin_row.key = doomed_row.key
        and (one.expected is null or (version = one.expected and ${isLive(now)}))
      returning one.expected
    )`,
    holds: `(select count(expected) from removed_row) = ${parameters.add(versioned.length, 'int')}`,
  };
}

type Place = Pick<RowPut, 'table' | 'key'>;

/** Locks rows in a fixed order. */
function locked(tenant: string, rows: readonly Place[], parameters: Parameters): string {
  return `
      select table_name, key from aduan.plugin_row
      where tenant = ${tenant} and (table_name, key) in (
        select * from unnest(${placesOf(rows, parameters).join(', ')})
      ) order by table_name, key for update`;
}

const names = 'table_name, key, value, subject, due_at, expires_at';

function values(source: 'excluded' | 'one'): string {
  const written = ['value', 'subject', 'due_at', 'expires_at'];
  return written.map((name) => `${name} = ${source}.${name}`).join(', ');
}

function placesOf(rows: readonly Place[], parameters: Parameters): readonly string[] {
  const column = columnOf(rows, parameters);
  return [column('text', ({ table }) => table), column('text', ({ key }) => key)];
}

function listsOf(puts: readonly RowPut[], parameters: Parameters): string {
  const column = columnOf(puts, parameters);
  return [
    ...placesOf(puts, parameters),
    column('text', ({ value }) => value),
    column('text', ({ subject }) => subject),
    column('bigint', ({ dueAt }) => dueAt),
    column('bigint', ({ expiresAt }) => expiresAt),
  ].join(', ');
}

function isLive(now: string): string {
  return `(plugin_row.expires_at is null or plugin_row.expires_at > ${now})`;
}
