import { chmodSync, closeSync, openSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { InputError } from '@aduan/core';
import { type BetterAuthOptions, betterAuth } from 'better-auth';
import { getMigrations } from 'better-auth/db/migration';
// Not `better-auth/plugins`, which loads all plugins.
import { twoFactor } from 'better-auth/plugins/two-factor';
import { username } from 'better-auth/plugins/username';
import { Kysely, PostgresDialect } from 'kysely';

/** Database of accounts, separate from the tickets: a SQLite file, or a schema of PostgreSQL. */
export type AccountsDatabase =
  | {
      /** Path of the file, such as `data/accounts.sqlite`. It is created, readable by its owner only. */
      readonly file: string;
    }
  | {
      /** Address of PostgreSQL. */
      readonly connection: string;
      /** Schema that only accounts use. Default `aduan_accounts`. */
      readonly schema?: string;
    };

/** The tables of accounts in the form of better-auth. They are the only part of better-auth that other files use. */
export type AccountTables = Awaited<ReturnType<typeof openAccountTables>>;

/** Statements on the tables, alone or in a transaction. */
export type Rows = Omit<AccountTables['rows'], 'transaction'>;

/** Columns of ours in tables of better-auth. */
const ours = {
  id: 'aduan',
  schema: {
    user: {
      fields: {
        title: { type: 'string', required: false },
        validUntil: { type: 'number', bigint: true, required: false },
        disabled: { type: 'boolean', required: false, defaultValue: false },
      },
    },
    twoFactor: {
      fields: {
        /** The last step of the clock whose code was used: it is never accepted again. */
        usedStep: { type: 'number', bigint: true, required: false, defaultValue: 0 },
        /** Wrong codes since the last right one are refused until then, in epoch ms. */
        refusedUntil: { type: 'number', bigint: true, required: false, defaultValue: 0 },
      },
    },
  },
} as const satisfies NonNullable<BetterAuthOptions['plugins']>[number];

/**
 * Opens the tables and migrates them, one process at a time.
 *
 * Sign-up, sign-in, sessions and HTTP endpoints of better-auth stay unused: its handler never leaves this function.
 *
 * @param secret - encrypts the data of the second factor
 */
export async function openAccountTables(database: AccountsDatabase, secret: string) {
  const opened = 'file' in database ? openFile(database.file) : await openSchema(database);
  try {
    const auth = betterAuth({
      database: opened.database,
      secret,
      baseURL: 'http://accounts.invalid',
      telemetry: { enabled: false },
      logger: { disabled: true },
      rateLimit: { enabled: false },
      session: { cookieCache: { enabled: false } },
      plugins: [username(), twoFactor(), ours],
    });
    await opened.migrate(async () => (await getMigrations(auth.options)).runMigrations());
    const { adapter, secretConfig } = await auth.$context;
    return { rows: adapter, encryptionKey: secretConfig, close: opened.close };
  } catch (error) {
    await opened.close();
    throw error;
  }
}

function openFile(file: string) {
  closeSync(openSync(file, 'a', 0o600));
  chmodSync(file, 0o600);
  const database = new DatabaseSync(file, { timeout: 5_000 });
  database.exec(
    // Deleted data must not remain in a backup.
    'pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on',
  );
  return {
    database,
    async migrate(run: () => Promise<void>) {
      database.exec('begin immediate');
      try {
        await run();
        database.exec('commit');
      } catch (error) {
        database.exec('rollback');
        throw error;
      }
    },
    close: async () => database.close(),
  };
}

/** An arbitrary number that no other lock on this database uses. */
const migrationLock = 7_238_104_562;

async function openSchema({
  connection,
  schema = 'aduan_accounts',
}: Extract<AccountsDatabase, { connection: string }>) {
  if (!/^[a-z][a-z0-9_]{0,62}$/.test(schema)) {
    throw new InputError('"schema" has lowercase letters, digits and underscores.');
  }
  const { Pool, types } = await import('pg');
  const getTypeParser: typeof types.getTypeParser = (oid: number, format?: 'text' | 'binary') =>
    oid === types.builtins.INT8 ? Number : types.getTypeParser(oid, format as 'text');
  const pool = new Pool({ connectionString: connection, max: 4, types: { getTypeParser } });
  // Without a listener, a lost connection ends the process. The pool listens only to idle connections.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const db = new Kysely({ dialect: new PostgresDialect({ pool }) });
  return {
    database: { db, type: 'postgres' as const, schemaName: schema, transaction: true },
    async migrate(run: () => Promise<void>) {
      const lock = await pool.connect();
      try {
        await lock.query('begin');
        await lock.query('select pg_advisory_xact_lock($1)', [migrationLock]);
        await pool.query(`create schema if not exists ${schema}`);
        await run();
      } finally {
        await lock.query('rollback');
        lock.release();
      }
    },
    close: () => db.destroy(),
  };
}
