import { createHash } from 'node:crypto';
import { StoreError } from '@aduan/core';
import { migrations } from './migrations.js';

/** A source for reads of the file. */
interface Reader {
  get<Row>(text: string): Row | undefined;
}

/** Number of the last step of a file, as this connection sees it; 0 = no schema yet. */
export function schemaVersion(sql: Reader): number {
  return sql.get<{ readonly user_version: number }>('PRAGMA user_version')?.user_version ?? 0;
}

/**
 * Refuses a file that this version neither made nor can migrate.
 *
 * @returns the number of its schema
 * @throws StoreError `store-schema-unknown` when an unreleased version made it, `store-schema-newer` when a newer one
 * did
 */
export function requireKnown(sql: Reader): number {
  const version = schemaVersion(sql);
  const known = migrations.length;
  stopAtUnreleased(sql, version);
  if (version <= known) return version;
  throw new StoreError(
    'store-schema-newer',
    `The database has schema ${version}, this version knows ${known}: update @aduan/store-sqlite.`,
  );
}

/**
 * Stops a process of a former version after a newer one has migrated the file: its writes would not fit. Inside a write
 * transaction the check is exact, because no other process can migrate during it. A retry may reach a newer process.
 *
 * @throws StoreError `store-schema-newer`, which is retryable
 */
export function stopBehindNewer(sql: Reader): void {
  const version = schemaVersion(sql);
  if (version <= migrations.length) return;
  stopAtUnreleased(sql, version);
  throw new StoreError(
    'store-schema-newer',
    `A newer version has brought the database forward; this process knows schema ${migrations.length}: replace it.`,
    { retryable: true },
  );
}

/** Released steps never change, so another fingerprint for a number comes from an unreleased version. */
function stopAtUnreleased(sql: Reader, version: number): void {
  if (version === 0) return;
  const found = fingerprintIn(sql);
  const isKnown =
    version > migrations.length
      ? found !== null
      : found === fingerprintOf(migrations.slice(0, version));
  if (isKnown) return;
  throw new StoreError(
    'store-schema-unknown',
    'The database was made by an unreleased version: export and begin anew. Take what you need out of it with the version that made it, then put the file, its .keys and its .blobs away or name another file.',
  );
}

/** @returns null for a file from before fingerprints */
function fingerprintIn(sql: Reader): string | null {
  const isThere = "select 1 from sqlite_schema where name = 'setting'";
  if (!sql.get(isThere)) return null;
  const text = "select value from setting where name = 'schema'";
  return sql.get<{ readonly value: string }>(text)?.value ?? null;
}

/** Distinguishes schemas with the same number: SHA-256 of their steps, in hex. */
export function fingerprintOf(steps: readonly string[]): string {
  return createHash('sha256').update(steps.join('')).digest('hex');
}
