import { createHash } from 'node:crypto';
import { StoreError } from '@aduan/core';
import type { Pool, PoolClient } from 'pg';
import { withSchema } from '../database/schema-name.js';
import { migrations, neededStep } from './migrations.js';

/** What a schema says of itself. */
export interface SchemaVersion {
  /** The number of the last step that it went through; 0 = there is none yet. */
  readonly version: number;
  /** {@link fingerprintOf} those steps; null where it was made before schemas had one. */
  readonly fingerprint: string | null;
}

/** By a look at the rows of the catalogue: what a connection remembers of names may be older than the lock that it waited for. */
const migrationTable = `select 1 from pg_catalog.pg_class join pg_catalog.pg_namespace as schema on schema.oid = relnamespace
  where nspname = $1 and relname = 'migration'`;

/** By the whole row, which may have no fingerprint. */
const versionRow = `select version, to_jsonb(migration) ->> 'fingerprint' as fingerprint from aduan.migration`;

export async function schemaVersion(
  client: Pick<Pool | PoolClient, 'query'>,
  schema: string,
): Promise<SchemaVersion> {
  const none: SchemaVersion = { version: 0, fingerprint: null };
  const { rows: found } = await client.query(migrationTable, [schema]);
  if (found.length === 0) return none;
  const { rows } = await client.query<SchemaVersion>(withSchema(versionRow, schema));
  return rows[0] ?? none;
}

/** Tells schemas apart that have the same number: SHA-256 of the steps that made one, hex. */
export function fingerprintOf(steps: readonly string[]): string {
  return createHash('sha256').update(steps.join('')).digest('hex');
}

/**
 * Refuses a schema that this version neither made nor brings forward.
 *
 * @throws StoreError `store-schema-unknown` when an unreleased version made it, `store-schema-newer` when a newer one did
 */
export function requireKnown(found: SchemaVersion): void {
  if (isUnreleased(found)) throw unreleased();
  const known = migrations.length;
  if (found.version <= known) return;
  throw new StoreError(
    'store-schema-newer',
    `The database has schema ${found.version}, this version knows ${known}: update @aduan/store-postgres.`,
  );
}

/**
 * Why a statement did not find what it names in a schema that has it: an unreleased version made it, or a newer one brings it forward,
 * or has done so. Whoever tries again may meet an instance that is newer.
 *
 * @returns null where neither is so
 */
export function whyMissing(found: SchemaVersion): StoreError | null {
  if (isUnreleased(found)) return unreleased();
  if (found.version < neededStep) return null;
  return new StoreError(
    'store-schema-newer',
    `A newer version has brought the database forward; this process knows schema ${migrations.length}: replace it.`,
    { retryable: true },
  );
}

/** Released steps never change, so that whatever else stands behind a number was never released. */
function isUnreleased({ fingerprint, version }: SchemaVersion): boolean {
  if (version === 0) return false;
  if (version > migrations.length) return fingerprint === null;
  return fingerprint !== fingerprintOf(migrations.slice(0, version));
}

function unreleased(): StoreError {
  return new StoreError(
    'store-schema-unknown',
    'The database was made by an unreleased version: export and begin anew. Take what you need out of it with the version that made it, then drop its schema or name another one.',
  );
}
