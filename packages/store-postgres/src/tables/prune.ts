import type { Store } from '@aduan/core';
import type { Database, Values } from '../database/database.js';

/** Deletes at most $3 rows of each table; rows that another instance is deleting are skipped. */
export const pruneStatement = `
  with inbox_key as (
    delete from aduan.inbox where tenant = $1 and sequence = any (array(
      select sequence from aduan.inbox where tenant = $1 and state = 'done' and received_at < $2
      limit $3 for update skip locked
    )) returning 1
  ),
  command_result as (
    delete from aduan.command where tenant = $1 and key = any (array(
      select key from aduan.command where tenant = $1 and at < $2 limit $3 for update skip locked
    )) returning 1
  ),
  sent as (
    delete from aduan.outbox where tenant = $1 and id = any (array(
      select id from aduan.outbox where tenant = $1 and state = 'sent' and available_at < $2
      limit $3 for update skip locked
    )) returning 1
  ),
  overtaken_lease as (
    delete from aduan.sweep_lease where tenant = $1 and until < $2
  ),
  empty_count as (
    delete from aduan.open_count where tenant = $1 and open = 0
  )
  select (select count(*) from inbox_key) + (select count(*) from command_result)
    + (select count(*) from sent) as count`;

/** Deletes at most $3 expired values and rows of plugins each. */
export const pruneExpiredStatement = `
  with value as (
    delete from aduan.stored_value where tenant = $1 and key = any (array(
      select key from aduan.stored_value where tenant = $1 and expires_at <= $2
      limit $3 for update skip locked
    )) returning 1
  ),
  plugin as (
    delete from aduan.plugin_row where ctid = any (array(
      select ctid from aduan.plugin_row where tenant = $1 and expires_at <= $2
      limit $3 for update skip locked
    )) returning 1
  )
  select (select count(*) from value) + (select count(*) from plugin) as count`;

/** Deletes old keys for detecting duplicates, and expired values. */
export function pruneTable(database: Database): Pick<Store, 'prune' | 'pruneExpired'> {
  async function run(statement: string, values: Values): Promise<number> {
    return (await database.one<{ readonly count: number }>(statement, values))?.count ?? 0;
  }
  return {
    prune: (tenant, before, limit) => run(pruneStatement, [tenant, before, limit]),
    pruneExpired: (tenant, now, limit) => run(pruneExpiredStatement, [tenant, now, limit]),
  };
}
