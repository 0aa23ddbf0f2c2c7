import type { DatabaseSync } from 'node:sqlite';
import type { Database } from '../database/database.js';
import { migrations } from './migrations.js';
import { requireKnown, schemaVersion } from './schema-version.js';

/**
 * Brings the schema up to date, under the write lock: of two processes that start at once, the
 * second finds nothing to do.
 *
 * @throws StoreError `store-schema-newer` when a newer version of this package wrote the file
 */
export async function migrate(
  connection: DatabaseSync,
  { statements: sql, write }: Database,
): Promise<void> {
  const version = schemaVersion(sql);
  requireKnown(version);
  if (version === migrations.length) return;
  await write(() => {
    for (const step of migrations.slice(schemaVersion(sql))) connection.exec(step);
    connection.exec(`PRAGMA user_version = ${migrations.length}`);
  });
}
