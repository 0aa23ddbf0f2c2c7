import { StoreError } from '@aduan/core';
import type { Pool, PoolClient } from 'pg';
import { withSchema } from '../database/schema-name.js';
import { migrations } from './migrations.js';
import { neededStep } from './needed-step.js';

/** By a look at the rows of the catalogue: what a connection remembers of names may be older than the lock that it waited for. */
const migrationTable = `select 1 from pg_catalog.pg_class join pg_catalog.pg_namespace as schema on schema.oid = relnamespace
  where nspname = $1 and relname = 'migration'`;

/** The number of the last step that a schema went through; 0 = there is none yet. */
export async function schemaVersion(
  client: Pick<Pool | PoolClient, 'query'>,
  schema: string,
): Promise<number> {
  const { rows: found } = await client.query(migrationTable, [schema]);
  if (found.length === 0) return 0;
  const { rows } = await client.query(withSchema('select version from aduan.migration', schema));
  return Number(rows[0]?.version ?? 0);
}

/** Refuses a schema that a newer version of this package wrote. */
export function requireKnown(version: number): void {
  const known = migrations.length;
  if (version <= known) return;
  throw new StoreError(
    'store-schema-newer',
    `The database has schema ${version}, this version knows ${known}: update @aduan/store-postgres.`,
  );
}

/**
 * Why a statement did not find what it names in a schema that has it: a newer version brings it forward, or has done so.
 * Whoever tries again may meet an instance that is newer.
 *
 * @returns null where no newer version is about
 */
export function stoppedByNewer(version: number): StoreError | null {
  if (version < neededStep) return null;
  return new StoreError(
    'store-schema-newer',
    `A newer version has brought the database forward; this process knows schema ${migrations.length}: replace it.`,
    { retryable: true },
  );
}
