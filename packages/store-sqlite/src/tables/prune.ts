import type { Store } from '@aduan/core';
import type { Database } from '../database/database.js';

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

/** Deletes expired values. */
export const pruneValuesStatement = `
  delete from stored_value where (tenant, key) in (
    select tenant, key from stored_value where tenant = :tenant and expires_at <= :now limit :limit
  )`;

/** Deletes old keys for detecting duplicates, and expired values. */
export function pruneTable({
  statements: sql,
  write,
}: Database): Pick<Store, 'prune' | 'pruneValues'> {
  return {
    prune: (tenant, before, limit) =>
      write(() =>
        pruneStatements.reduce((sum, text) => sum + sql.run(text, { tenant, before, limit }), 0),
      ),
    pruneValues: (tenant, now, limit) =>
      write(() => sql.run(pruneValuesStatement, { tenant, now, limit })),
  };
}
