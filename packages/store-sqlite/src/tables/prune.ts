import type { Store } from '@aduan/core';
import type { Database } from '../database/database.js';
import type { Parameters } from '../database/statements.js';

/** Deletes expired rows, one statement per table; each scans an index of deletable rows. */
export const pruneStatements = [
  `delete from inbox where sequence in (
     select sequence from inbox
     where tenant = :tenant and state = 'done' and received_at < :before limit :limit
   )`,
  `delete from command where tenant = :tenant and key in (
     select key from command where tenant = :tenant and at < :before limit :limit
   )`,
  `delete from outbox where sequence in (
     select sequence from outbox
     where tenant = :tenant and state = 'sent' and available_at < :before limit :limit
   )`,
] as const;

/** Deletes expired values and rows of plugins, one statement per table. */
export const pruneExpiredStatements = [
  `delete from stored_value where (tenant, key) in (
     select tenant, key from stored_value where tenant = :tenant and expires_at <= :now limit :limit
   )`,
  `delete from plugin_row where (tenant, table_name, key) in (
     select tenant, table_name, key from plugin_row
     where tenant = :tenant and expires_at <= :now limit :limit
   )`,
] as const;

/** Deletes old keys for detecting duplicates, and expired values. */
export function pruneTable({
  statements: sql,
  write,
}: Database): Pick<Store, 'prune' | 'pruneExpired'> {
  const run = (texts: readonly string[], parameters: Parameters) =>
    write(() => texts.reduce((sum, text) => sum + sql.run(text, parameters), 0));
  return {
    prune: (tenant, before, limit) => run(pruneStatements, { tenant, before, limit }),
    pruneExpired: (tenant, now, limit) => run(pruneExpiredStatements, { tenant, now, limit }),
  };
}
