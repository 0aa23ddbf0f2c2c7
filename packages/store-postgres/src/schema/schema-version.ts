import { createHash } from 'node:crypto';
import { StoreError } from '@aduan/core';
import type { Pool, PoolClient } from 'pg';
import { withSchema } from '../database/schema-name.js';
import { migrations, neededStep } from './migrations.js';

/** Version and fingerprint of a schema. */
export interface SchemaVersion {
  /** Number of the last step; 0 = no schema yet. */
  readonly version: number;
  /** {@link fingerprintOf} the steps; null for a schema from before fingerprints. */
  readonly fingerprint: string | null;
}

/** Reads the catalogue rows: a connection's name cache may be older than the lock that it waited for. */
const migrationTable = `select 1 from pg_catalog.pg_class join pg_catalog.pg_namespace as schema on schema.oid = relnamespace
  where nspname = $1 and relname = 'migration'`;

/** Reads the whole row as JSON, since the column may not exist. */
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

/** Distinguishes schemas with the same number: SHA-256 of their steps, in hex. */
export function fingerprintOf(steps: readonly string[]): string {
  return createHash('sha256').update(steps.join('')).digest('hex');
}

/**
 * Refuses a schema that this version neither made nor can migrate.
 *
 * @throws StoreError `store-schema-unknown` when an unreleased version made it, `store-schema-newer` when a newer one
 * did
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
 * Why a table or column is missing: an unreleased version made the schema, or a newer one migrates or has migrated it.
 * A retry may reach a newer instance.
 *
 * @returns null when neither is the case
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

/** Released steps never change, so another fingerprint for a number comes from an unreleased version. */
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
