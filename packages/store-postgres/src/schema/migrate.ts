import type { Pool, PoolClient } from 'pg';
import { retried } from '../database/retried.js';
import { checkSchemaName, withSchema } from '../database/schema-name.js';
import { inTransaction } from '../database/transaction.js';
import { migrations } from './migrations.js';
import { stopFormer } from './needed-step.js';
import { fingerprintOf, requireKnown, schemaVersion } from './schema-version.js';

/** Timeout of a statement on a large table, ms. */
export const maxStepMs = 24 * 3_600_000;

/**
 * Migrates the schema in one transaction. Of two instances that start at once, the second waits and finds nothing to
 * do. Running instances of a former version are stopped first, in a separate transaction, so that no lock of theirs
 * blocks the migration.
 *
 * @throws StoreError `store-schema-newer` when a newer version of this package wrote the schema, `store-schema-unknown`
 * when an unreleased one did
 */
export async function migrate(pool: Pool, schema: string): Promise<void> {
  const behind = await alone(pool, schema, async (client, version) =>
    version === migrations.length ? null : { version, letOn: await stopFormer(client, schema) },
  );
  if (behind === null) return;
  try {
    await alone(pool, schema, async (client, version) => {
      for (const step of migrationSteps(schema, version)) await client.query(patiently(step));
    });
  } catch (error) {
    await alone(pool, schema, async (client, version) => {
      if (version === behind.version) await behind.letOn(client);
    }).catch(() => {});
    throw error;
  }
}

/**
 * Runs work in one transaction while no other instance migrates, and again when the database rolled it back.
 *
 * @param work - gets the version of the schema
 */
function alone<Result>(
  pool: Pool,
  schema: string,
  work: (client: PoolClient, version: number) => Promise<Result>,
): Promise<Result> {
  return retried(() =>
    inTransaction(pool, async (client) => {
      await lockSchema(client, schema);
      await client.query(lockTimeout);
      const found = await schemaVersion(client, schema);
      requireKnown(found);
      return work(client, found.version);
    }),
  );
}

/** Waits until no other process migrates or restores the schema, and locks it for this transaction. */
export async function lockSchema(client: PoolClient, schema: string): Promise<void> {
  const lock = 'select pg_advisory_xact_lock(hashtext($1))';
  await client.query(patiently(lock, [`aduan:${schema}`]));
}

/** A migration that waits for a table, such as during `pg_dump`, blocks all later users of the table: limit the wait. */
const lockTimeout = "set local lock_timeout = '20s'";

/** A step on a large table takes long, and so does waiting for another migration. */
export function patiently(text: string, values: readonly unknown[] = []) {
  return { text, values: [...values], query_timeout: maxStepMs };
}

/**
 * The statements that migrate a schema from a version to the newest, for a DBA who runs them by hand.
 *
 * @param schema - name of the schema, as in `postgresStore`
 * @param from - the version of the database; 0 = none yet
 * @throws InputError for a schema name that `postgresStore` would refuse
 */
export function migrationSteps(schema: string, from = 0): readonly string[] {
  return stepsBetween(schema, from, migrations.length);
}

/** The statements that migrate a schema from one version to another. */
export function stepsBetween(schema: string, from: number, to: number): readonly string[] {
  checkSchemaName(schema);
  const steps = migrations.slice(from, to);
  if (steps.length === 0) return [];
  const first = from === 0 ? ['create schema if not exists aduan'] : [];
  const keepVersion = [
    'delete from aduan.migration',
    `insert into aduan.migration (version, fingerprint) values (${to}, '${fingerprintOf(migrations.slice(0, to))}')`,
  ];
  return [...first, ...steps, ...keepVersion].map((statement) => withSchema(statement, schema));
}
