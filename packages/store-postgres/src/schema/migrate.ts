import { StoreError } from '@aduan/core';
import type { Pool, PoolClient } from 'pg';
import { checkSchemaName, withSchema } from '../database/schema-name.js';
import { inTransaction } from '../database/transaction.js';
import { migrations } from './migrations.js';

const longestStepMs = 24 * 3_600_000;

/**
 * Brings the schema up to date in one transaction. Of two instances that start at once the second waits
 * for the first and finds nothing to do. Needs a connection of its own, not one of a pooler that shares
 * it between transactions.
 *
 * @throws StoreError `store-schema-newer` when a newer version of this package wrote the schema
 */
export async function migrate(pool: Pool, schema: string): Promise<void> {
  await inTransaction(pool, async (client) => {
    const lock = 'select pg_advisory_xact_lock(hashtext($1))';
    await client.query(patiently(lock, [`aduan:${schema}`]));
    const current = await readVersion(client, schema);
    if (current > migrations.length) {
      throw new StoreError(
        'store-schema-newer',
        `The database has schema ${current}, this version knows ${migrations.length}: update @aduan/store-postgres.`,
      );
    }
    for (const step of migrationSteps(schema, current)) await client.query(patiently(step));
  });
}

/** A large table takes its time, and so does whoever migrates it just now. */
function patiently(text: string, values: readonly unknown[] = []) {
  return { text, values: [...values], query_timeout: longestStepMs };
}

/**
 * The statements that bring a schema from a version to the newest, for a DBA who runs them himself.
 *
 * @param schema - name of the schema, as `postgresStore` is told it
 * @param from - the version that the database has; 0 = none yet
 * @throws InputError for a schema that `postgresStore` would not take either
 */
export function migrationSteps(schema: string, from = 0): readonly string[] {
  checkSchemaName(schema);
  const steps = migrations.slice(from);
  if (steps.length === 0) return [];
  const first =
    from === 0
      ? [
          'create schema if not exists aduan',
          'create table if not exists aduan.migration (version int not null)',
        ]
      : [];
  const keepVersion = [
    'delete from aduan.migration',
    `insert into aduan.migration (version) values (${migrations.length})`,
  ];
  return [...first, ...steps, ...keepVersion].map((statement) => withSchema(statement, schema));
}

async function readVersion(client: PoolClient, schema: string): Promise<number> {
  const table = withSchema('aduan.migration', schema);
  const { rows: found } = await client.query('select to_regclass($1) is not null as there', [
    table,
  ]);
  if (!found[0]?.there) return 0;
  const { rows } = await client.query(`select version from ${table}`);
  return Number(rows[0]?.version ?? 0);
}
