import { existsSync } from 'node:fs';
import { InputError, StoreError } from '@aduan/core';
import type { EmbeddedStore, RedoLog, StoreBackup } from '@aduan/core/store';
import { sqliteBackup, unfinishedRestore } from './backup/sqlite-backup.js';
import { readResult, writeCommit } from './commit/write-commit.js';
import type { Database } from './database/database.js';
import { diagnose } from './database/diagnose.js';
import { logEmptier } from './database/empty-log.js';
import { endAbandonedLeases } from './database/end-abandoned-leases.js';
import { groupCommit } from './database/group-commit.js';
import { openDatabase } from './database/open-database.js';
import { prepareStatements } from './database/statements.js';
import { directoryBlobs } from './files/directory-blobs.js';
import { fileKeys } from './files/file-keys.js';
import { fileRedoLog } from './files/redo-log.js';
import { migrate } from './schema/migrate.js';
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
import { searchTable } from './tables/search.js';
import { sweepTable } from './tables/sweeps.js';
import { ticketList } from './tables/ticket-list.js';
import { ticketTable } from './tables/tickets.js';
import { valueTable } from './tables/values.js';
import { wakeTable } from './tables/wakes.js';

/** Options of `sqliteStore`. */
export interface SqliteStoreOptions {
  /** The database file, on a local disk (not a network share). Created when missing. */
  readonly file: string;
  /** How long a write waits for another process, in ms. Default 5000. */
  readonly busyTimeoutMs?: number;
  /** The file with the master keys. Default: `file` with the suffix `.keys`. Back it up separately. */
  readonly keyFile?: string;
  /**
   * Path of the redo log, which records the changes that a restored backup must not undo. Default: `keyFile` with the
   * suffix `.redo`. Keep it on another disk than `file`, or copy it often: if both are lost, the erasures since the
   * backup are unknown.
   */
  readonly redoFile?: string;
  /** The directory for files of citizens. Default: `file` with the suffix `.blobs`. */
  readonly blobDirectory?: string;
}

/** The store with its keys, files, redo log and backup. */
export interface SqliteStore extends EmbeddedStore {
  readonly redoLog: RedoLog;
  readonly backup: StoreBackup;
}

/**
 * Makes the embedded, durable store: one SQLite file in WAL mode with `synchronous=FULL`, so that no acknowledged data
 * is lost at a crash or power loss. Waiting writes share one transaction. Several processes may share the file. The
 * work of a killed process continues at once when the next one migrates, if no other process has the file open;
 * otherwise when its leases end.
 *
 * @example
 * ```ts
 * const store = sqliteStore({ file: './aduan.db' });
 * await store.migrate();
 * ```
 *
 * @throws InputError when no `file` is named
 * @throws StoreError when the file cannot be opened, or the file system cannot keep it durable
 */
export function sqliteStore(options: SqliteStoreOptions): SqliteStore {
  if (typeof options?.file !== 'string') {
    throw new InputError(
      "sqliteStore needs the path of its file: sqliteStore({ file: './aduan.db' }).",
      [{ message: 'must be a path', path: ['file'] }],
    );
  }
  const { busyTimeoutMs = 5000, file, keyFile = `${file}.keys` } = options;
  const { blobDirectory = `${file}.blobs`, redoFile = `${keyFile}.redo` } = options;
  const connection = openDatabase(file, busyTimeoutMs);
  const statements = prepareStatements(connection);
  const { close, write } = groupCommit(connection, statements, busyTimeoutMs);
  const database: Database = { statements, write };
  const emptyLog = logEmptier(statements, busyTimeoutMs);
  const keys = fileKeys(keyFile, database);

  let isStarting = true;

  return {
    contract: 'store/1',
    keys,
    blobs: directoryBlobs(blobDirectory),
    redoLog: fileRedoLog({ file: redoFile, keys }),
    backup: sqliteBackup({ file, keyFile, redoFile, blobDirectory }),
    async diagnose(now) {
      requireRestored(file);
      return diagnose(statements, now);
    },
    async migrate() {
      requireRestored(file);
      await migrate(connection, database);
      if (isStarting) endAbandonedLeases(connection);
      isStarting = false;
      await keys.check();
    },
    async close() {
      await close();
      if (connection.isOpen) connection.close();
    },
    commit: (commit) => write(() => writeCommit(statements, commit)),
    // Writes of one call share a transaction.
    commitAll: (commits) =>
      Promise.allSettled(commits.map((each) => write(() => writeCommit(statements, each)))),
    readCommandResult: async (tenant, key) => readResult(statements, tenant, key),
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
    ...dataKeyTable(database, emptyLog),
    ...erasureTable(database, emptyLog),
  };
}

/** @throws StoreError `store-restore-unfinished` after a restore that was interrupted */
function requireRestored(file: string): void {
  if (!existsSync(unfinishedRestore(file))) return;
  throw new StoreError(
    'store-restore-unfinished',
    `A restore into ${file} was interrupted: run aduan restore again.`,
  );
}
