import type { DatabaseSync } from 'node:sqlite';
import type { Database } from '../database/database.js';
import { migrations } from './migrations.js';
import { fingerprintOf, requireKnown } from './schema-version.js';

const keepFingerprint = `insert into setting (name, value) values ('schema', :fingerprint)
  on conflict do update set value = excluded.value`;

/**
 * Migrates the schema under the write lock: of two processes that start at once, the second finds nothing to do.
 *
 * @throws StoreError `store-schema-newer` when a newer version of this package wrote the file, `store-schema-unknown`
 * when an unreleased one did
 */
export async function migrate(
  connection: DatabaseSync,
  { statements: sql, write }: Database,
): Promise<void> {
  if (requireKnown(sql) === migrations.length) return;
  await write(() => {
    for (const step of migrations.slice(requireKnown(sql))) connection.exec(step);
    connection.exec(`PRAGMA user_version = ${migrations.length}`);
    sql.run(keepFingerprint, { fingerprint: fingerprintOf(migrations) });
  });
}
