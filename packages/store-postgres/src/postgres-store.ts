import { type BlobStore, InputError, type Store } from '@aduan/core';
import { type Commit, checkKept, type RelayedOutbox, type StoreBackup } from '@aduan/core/store';
import type { Pool } from 'pg';
import { postgresBackup } from './backup/postgres-backup.js';
import { gatherOpenings } from './commit/gather-openings.js';
import { isOpening } from './commit/opening-rows.js';
import { writeCommit } from './commit/write-commit.js';
import { createDatabase } from './database/database.js';
import { diagnose } from './database/diagnose.js';
import { ownPool } from './database/own-pool.js';
import { checkSchemaName } from './database/schema-name.js';
import { migrate } from './schema/migrate.js';
import { blobTable } from './tables/blobs.js';
import { dataKeyTable } from './tables/data-keys.js';
import { deadLettersTable } from './tables/dead-letters.js';
import { erasureTable } from './tables/erasure.js';
import { inboxTable } from './tables/inbox.js';
import { ledgerTable } from './tables/ledgers.js';
import { messageTable } from './tables/messages.js';
import { openCounts } from './tables/open-counts.js';
import { outboxTable } from './tables/outbox.js';
import { partyTable } from './tables/parties.js';
import { pluginRowTable } from './tables/plugin-rows.js';
import { pruneTable } from './tables/prune.js';
import { rateTable } from './tables/rates.js';
import { relayedOutbox } from './tables/relayed-outbox.js';
import { searchTable } from './tables/search.js';
import { sweepTable } from './tables/sweeps.js';
import { ticketList } from './tables/ticket-list.js';
import { ticketTable } from './tables/tickets.js';
import { valueTable } from './tables/values.js';
import { wakeTable } from './tables/wakes.js';

/** Options of `postgresStore`. */
export interface PostgresStoreOptions {
  /** `postgres://user:password@host:5432/database`, or the host's own pool, which the store does not close. */
  readonly connection: string | Pool;
  /** Schema of the desk, in lowercase. Default `aduan`. */
  readonly schema?: string;
  /** Size of the pool that the store creates. Default 10. */
  readonly connections?: number;
  /**
   * Timeout of getting a connection and of one statement, in ms, in a pool that the store creates; after it the
   * connection is dropped. Migrations may take longer. Default 30,000.
   */
  readonly patienceMs?: number;
}

/** The store with blobs. It has no key provider, because keys must not be stored beside the data that they open. */
export interface PostgresStore extends Store {
  /** Files of citizens in the database, so that every instance finds them. */
  readonly blobs: BlobStore;
  /** For a relay with jobs in the same database: `pgBossRelay` of `@aduan/relay-pg-boss`. */
  readonly relayed: RelayedOutbox;
  readonly backup: StoreBackup;
}

/**
 * Makes the store for a desk of several instances: PostgreSQL 15 or later. A commit is one prepared statement and so
 * one round trip; tickets that are opened at the same moment share a statement. The database holds all state that
 * instances share.
 *
 * @example
 * ```ts
 * const store = postgresStore({ connection: 'postgres://desk@127.0.0.1/desk' });
 * await store.migrate();
 * ```
 *
 * @throws InputError when no `connection` is named, or for a schema name that would need quotes
 */
export function postgresStore(options: PostgresStoreOptions): PostgresStore {
  if (!options?.connection) {
    throw new InputError(
      'postgresStore needs a connection: postgres://user@host/database, or a Pool of pg.',
      [{ message: 'must be an address or a Pool', path: ['connection'] }],
    );
  }
  const { connection, connections = 10, patienceMs = 30_000 } = options;
  const schema = checkSchemaName(options.schema ?? 'aduan');
  const pool =
    typeof connection === 'string'
      ? ownPool(connection, { max: connections, name: 'aduan', patienceMs })
      : connection;
  const database = createDatabase(pool, schema);
  const openings = gatherOpenings(database);
  async function write(commit: Commit) {
    checkKept(commit);
    return isOpening(commit) ? openings.write(commit) : writeCommit(database, commit);
  }
  let ended: Promise<void> | undefined;

  return {
    contract: 'store/1',
    blobs: blobTable(database),
    relayed: relayedOutbox(database),
    backup: postgresBackup(connection, schema),
    diagnose: () => diagnose(pool, schema),
    migrate: () => migrate(pool, schema),
    close() {
      openings.handOver();
      ended ??= database.close().then(() => (pool === connection ? undefined : pool.end()));
      return ended;
    },
    commit: write,
    // Openings in one call are written together.
    commitAll: (commits) => Promise.allSettled(commits.map(write)),
    async readCommandResult(tenant, key) {
      const text = 'select result from aduan.command where tenant = $1 and key = $2';
      const row = await database.one<{ readonly result: string }>(text, [tenant, key]);
      return row?.result ?? null;
    },
    ...ticketTable(database),
    ...ticketList(database),
    ...searchTable(database),
    ...sweepTable(database),
    ...openCounts(database),
    ...partyTable(database),
    ...messageTable(database),
    ...inboxTable(database),
    ...wakeTable(database),
    ...outboxTable(database),
    ...deadLettersTable(database),
    ...rateTable(database),
    ...pluginRowTable(database),
    ...pruneTable(database),
    ...ledgerTable(database),
    ...valueTable(database),
    ...dataKeyTable(database),
    ...erasureTable(database),
  };
}
