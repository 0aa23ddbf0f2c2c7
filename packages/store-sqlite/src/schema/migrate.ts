import type { DatabaseSync } from 'node:sqlite';
import { StoreError } from '@aduan/core';
import type { GroupCommit } from '../database/group-commit.js';
import { migrations } from './migrations.js';

/**
 * Brings the schema up to date, under the write lock: of two processes that start at once, the
 * second finds nothing to do.
 *
 * @throws StoreError `store-schema-newer` when a newer version of this package wrote the file
 */
export async function migrate(database: DatabaseSync, write: GroupCommit['write']): Promise<void> {
  const version = readVersion(database);
  if (version === migrations.length) return;
  await write(() => {
    const current = readVersion(database);
    if (current > migrations.length) {
      throw new StoreError(
        'store-schema-newer',
        `The database has schema ${current}, this version knows ${migrations.length}: update @aduan/store-sqlite.`,
      );
    }
    for (const step of migrations.slice(current)) database.exec(step);
    database.exec(`PRAGMA user_version = ${migrations.length}`);
  });
}

function readVersion(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA user_version').get()?.user_version);
}
