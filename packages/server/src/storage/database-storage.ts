import { generateAuditKey } from '@aduan/audit';
import { type KeyProvider, masterKeyProvider } from '@aduan/core';
import { postgresSignals, postgresStore } from '@aduan/store-postgres';
import { postgresArticleIndex } from '@aduan/store-postgres/article-index';
import { fileRedoLog } from '@aduan/store-sqlite';
import { Pool } from 'pg';
import type { DatabaseSettings } from '../config/database-settings.js';
import type { DeskStore } from './open-relay.js';
import { postgresBeside } from './postgres-beside.js';
import { postgresTables } from './postgres-tables.js';
import { requireSameMasterKey } from './require-same-master-key.js';
import type { DeskStorage } from './storage.js';
import { secretsSchema, storedSecrets } from './stored-secrets.js';
import { withInstanceLock } from './with-instance-lock.js';

/** The schema of the desk, and the one in which it is created. */
const [deskSchema, draftSchema] = ['aduan', 'aduan_draft'];
/** The schema of the server's own tables; their statements contain its name. */
const ownSchema = 'aduan_server';
/** The schema of the accounts of officers. */
const accountsSchema = 'aduan_accounts';

/** Timeout of a statement, in ms, for networks that drop packets silently. */
const patienceMs = 30_000;

const checkpointsSchema = `
  CREATE TABLE IF NOT EXISTS aduan_server.checkpoint (
    line TEXT NOT NULL, kept_at TIMESTAMPTZ NOT NULL DEFAULT now()
  );`;

/**
 * Stores everything in PostgreSQL, so that any number of instances of this server are one desk. Only the master secrets
 * and the keys of the search index are stored elsewhere.
 *
 * @throws StoreError `store-keys-wrong` when the master key belongs to another desk
 */
export async function databaseStorage(settings: DatabaseSettings): Promise<DeskStorage> {
  const pool = new Pool({
    connectionString: settings.url,
    max: settings.connections,
    application_name: 'aduan-server',
    connectionTimeoutMillis: 5_000,
    query_timeout: patienceMs,
    keepAlive: true,
  });
  // An idle connection that breaks is replaced; a query in progress gets its own error.
  pool.on('error', () => {});
  const keys = masterKeyProvider({
    master: settings.masterKey,
    mac: settings.macKey,
    others: settings.formerKeys,
    index: settings.indexKeys,
  });
  await withInstanceLock(settings.directUrl, async (client) => {
    // If the schema already exists, the database user does not need the right to create schemas.
    const isThere = (await client.query(schemas, [ownSchema])).rowCount;
    if (!isThere) await client.query(`CREATE SCHEMA ${ownSchema}`);
    await client.query(secretsSchema + checkpointsSchema);
    await requireSameMasterKey(client, keys, deskSchema);
  });
  const tables = postgresTables(pool);
  const { redoFile } = settings;
  const redoLog = redoFile === null ? null : fileRedoLog({ file: redoFile, keys });
  const signals = postgresSignals({ connection: settings.directUrl });
  const articleIndex = postgresArticleIndex({ connection: pool, schema: deskSchema });
  const secrets = storedSecrets(tables, keys);
  await secrets.rewrap();
  return {
    async tables(_name, schema) {
      await withInstanceLock(settings.directUrl, (client) => client.query(schema));
      return tables;
    },
    accounts: { connection: settings.url, schema: accountsSchema },
    pool,
    articleIndex,
    signals,
    hasDesk: async () => (await tables.rows(schemas, [deskSchema])).length > 0,
    layOut: (fill) =>
      withInstanceLock(settings.directUrl, async (client) => {
        if ((await client.query(schemas, [deskSchema])).rowCount) return;
        await client.query(`DROP SCHEMA IF EXISTS ${draftSchema} CASCADE`);
        const store = storeIn(pool, draftSchema, keys);
        await fill(store);
        await store.close();
        await client.query(`ALTER SCHEMA ${draftSchema} RENAME TO ${deskSchema}`);
      }),
    hasSamples: async (said) =>
      (await secrets.text('samples', async () => (said ? 'yes' : 'no'))) === 'yes',
    openStore: () => ({ ...storeIn(pool, deskSchema, keys), ...(redoLog && { redoLog }) }),
    beside: postgresBeside(pool, [ownSchema, accountsSchema]),
    secret: (name) => secrets.bytes(name),
    auditKey: () => secrets.text('audit', generateAuditKey),
    // Each instance has one of its own: links go to the address that citizens see.
    lastAddress: () => null,
    keepAddress() {},
    async giveOut(line) {
      await tables.change('INSERT INTO aduan_server.checkpoint (line) VALUES ($1)', [line]);
    },
    async close() {
      await signals.close();
      await articleIndex.close();
      await pool.end();
    },
  };
}

const schemas = 'SELECT 1 FROM information_schema.schemata WHERE schema_name = $1';

function storeIn(pool: Pool, schema: string, keys: KeyProvider): DeskStore {
  return { ...postgresStore({ connection: pool, schema }), keys };
}
