import { StoreError } from '@aduan/core';
import { migrations } from './migrations.js';

/** What asks the file. */
interface Reader {
  get<Row>(text: string): Row | undefined;
}

/** The number of the last step that a file went through, as whoever asks sees it; 0 = there is none yet. */
export function schemaVersion(sql: Reader): number {
  return sql.get<{ readonly user_version: number }>('PRAGMA user_version')?.user_version ?? 0;
}

/** Refuses a file that a newer version of this package wrote. */
export function requireKnown(version: number): void {
  const known = migrations.length;
  if (version <= known) return;
  throw new StoreError(
    'store-schema-newer',
    `The database has schema ${version}, this version knows ${known}: update @aduan/store-sqlite.`,
  );
}

/**
 * Stops a process that was forgotten while a newer version brought the file forward: it would write as it had learnt to. Inside
 * a transaction that writes it is exact, since no other process migrates meanwhile. Whoever tries again may meet a newer process.
 *
 * @throws StoreError `store-schema-newer`, which is retryable
 */
export function stopBehindNewer(sql: Reader): void {
  if (schemaVersion(sql) <= migrations.length) return;
  throw new StoreError(
    'store-schema-newer',
    `A newer version has brought the database forward; this process knows schema ${migrations.length}: replace it.`,
    { retryable: true },
  );
}
