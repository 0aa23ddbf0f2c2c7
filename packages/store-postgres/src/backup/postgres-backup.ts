import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { StoreError } from '@aduan/core';
import {
  type BackupSource,
  restoredMark,
  type StoreBackup,
  type StoreContents,
} from '@aduan/core/store';
import { Pool, type PoolClient } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { toStoreError } from '../database/postgres-error.js';
import { surviveLoss } from '../database/survive-loss.js';
import { lockSchema, maxStepMs, patiently, stepsBetween } from '../schema/migrate.js';
import { migrations } from '../schema/migrations.js';
import { fingerprintOf, requireKnown, schemaVersion } from '../schema/schema-version.js';

/** A table of the schema, with the columns that are written. */
interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  /** The column with numbers of the database, whose sequence continues after a restore. */
  readonly identity: string | null;
}

/**
 * Backs up a schema with `COPY`, without a program of PostgreSQL. A copy is one read-only transaction; a restore is one
 * transaction, so a crash leaves nothing of it. The master keys are not in the database.
 */
export function postgresBackup(connection: string | Pool, schema: string): StoreBackup {
  /** Works on one connection, since the store may be closed. */
  async function connected<Result>(work: (client: PoolClient) => Promise<Result>): Promise<Result> {
    const pool =
      typeof connection === 'string'
        ? new Pool({ connectionString: connection, max: 1 })
        : connection;
    surviveLoss(pool);
    try {
      const client = await pool.connect();
      let failed = true;
      try {
        const result = await work(client);
        failed = false;
        return result;
      } finally {
        // A connection with an open transaction is destroyed.
        client.release(failed);
      }
    } catch (error) {
      throw toStoreError(error);
    } finally {
      if (pool !== connection) await pool.end();
    }
  }

  return {
    format: 'postgres/1',
    keyFiles: [],
    places: [`schema ${schema}`],
    contents: () => connected((client) => contentsOf(client, schema)),

    copyTo: (target) =>
      connected(async (client) => {
        await client.query('begin isolation level repeatable read, read only');
        await withoutTimeouts(client);
        const contents = await contentsOf(client, schema);
        for (const table of await dataTables(client, schema)) {
          const rows = client.query(patient(copyTo(`copy ${columnsOf(table, schema)} to stdout`)));
          await target.write(fileOf(table), Readable.toWeb(rows) as ReadableStream<Uint8Array>);
        }
        await client.query('commit');
        return contents;
      }),

    restoreFrom: (source, { at, replace, schema: version, skipNumbers }) =>
      connected(async (client) => {
        requireKnown({ version, fingerprint: fingerprintOf(migrations.slice(0, version)) });
        await client.query('begin');
        await withoutTimeouts(client);
        await lockSchema(client, schema);
        const { rows } = await contentsOf(client, schema);
        const isFilled = Object.values(rows).some((count) => count > 0);
        if (isFilled && !replace) throw notEmpty(schema);
        await dropTables(client, schema);
        // The schema of the backup: `migrate` brings it forward when the desk starts.
        for (const step of stepsBetween(schema, 0, version)) await client.query(patiently(step));
        for (const table of await dataTables(client, schema)) {
          if (source.names.includes(fileOf(table))) await fill(client, schema, table, source);
        }
        await client.query(`update ${schema}.number_series set next = next + $1`, [skipNumbers]);
        await client.query(
          `insert into ${schema}.stored_value (tenant, key, value)
           select tenant, $1, $2::bytea from (
             select tenant from ${schema}.stored_value union select tenant from ${schema}.ticket
             union select tenant from ${schema}.party
           ) as tenants
           on conflict (tenant, key) do update set value = excluded.value`,
          [restoredMark, Buffer.from(JSON.stringify({ at }))],
        );
        await client.query('commit');
        const names = (await tablesOf(client, schema)).map(({ name }) => `${schema}.${name}`);
        await client.query(patiently(`analyze ${names.join(', ')}`));
      }),

    remove: () =>
      connected(async (client) => {
        await client.query('begin');
        await dropTables(client, schema);
        const { rows: left } = await client.query(
          'select 1 from pg_catalog.pg_class join pg_catalog.pg_namespace n on n.oid = relnamespace where nspname = $1 limit 1',
          [schema],
        );
        if (left.length === 0) await client.query(`drop schema if exists ${schema}`);
        await client.query('commit');
      }),
  };
}

/** Tables that this package makes; others in the schema are left alone. */
const ownTables: ReadonlySet<string> = new Set(
  migrations.flatMap((step) =>
    [...step.matchAll(/create (?:unlogged )?table aduan\.(\w+)/g)].map(([, name = '']) => name),
  ),
);
/** The table with the version of the schema, which the steps fill. */
const versionTable = 'migration';

async function tablesOf(client: PoolClient, schema: string): Promise<readonly Table[]> {
  const { rows } = await client.query<Table>(
    `select table_name as name,
       array_agg(column_name::text order by ordinal_position) as columns,
       max(column_name::text) filter (where is_identity = 'YES') as identity
     from information_schema.columns
     where table_schema = $1 and is_generated = 'NEVER' group by table_name order by table_name`,
    [schema],
  );
  return rows.filter(({ name }) => ownTables.has(name));
}

async function dataTables(client: PoolClient, schema: string): Promise<readonly Table[]> {
  return (await tablesOf(client, schema)).filter(({ name }) => name !== versionTable);
}

async function contentsOf(client: PoolClient, schema: string): Promise<StoreContents> {
  const { version } = await schemaVersion(client, schema);
  const rows: Record<string, number> = {};
  for (const { name } of await dataTables(client, schema)) {
    const counted = await client.query(patiently(`select count(*) as rows from ${schema}.${name}`));
    rows[name] = Number(counted.rows[0].rows);
  }
  return { schema: version, rows };
}

async function fill(
  client: PoolClient,
  schema: string,
  table: Table,
  source: BackupSource,
): Promise<void> {
  // Opened first: a key that does not fit leaves no statement that waits for rows.
  const rows = await source.read(fileOf(table));
  const incoming = client.query(patient(copyFrom(`copy ${columnsOf(table, schema)} from stdin`)));
  await pipeline(Readable.fromWeb(rows as never), incoming);
  if (table.identity === null) return;
  await client.query(
    `select setval(pg_get_serial_sequence($1, $2), (select coalesce(max(${table.identity}), 0) + 1 from ${schema}.${table.name}), false)`,
    [`${schema}.${table.name}`, table.identity],
  );
}

async function dropTables(client: PoolClient, schema: string): Promise<void> {
  const tables = await tablesOf(client, schema);
  if (tables.length === 0) return;
  await client.query(`drop table ${tables.map(({ name }) => `${schema}.${name}`).join(', ')}`);
}

function columnsOf({ columns, name }: Table, schema: string): string {
  return `${schema}.${name} (${columns.join(', ')})`;
}

function fileOf({ name }: Table): string {
  return `${name}.copy`;
}

/** The pool of a desk gives up on a statement earlier than the copy of a large table ends. */
function patient<Query extends object>(query: Query): Query {
  return Object.assign(query, { query_timeout: maxStepMs });
}

/** A copy of a large desk takes longer than any statement of the desk may. */
async function withoutTimeouts(client: PoolClient): Promise<void> {
  await client.query('set local statement_timeout = 0');
  await client.query('set local idle_in_transaction_session_timeout = 0');
}

function notEmpty(schema: string): StoreError {
  return new StoreError(
    'store-not-empty',
    `The schema ${schema} holds a desk already. Restore into an empty place, or replace what is there with --replace --yes.`,
  );
}
