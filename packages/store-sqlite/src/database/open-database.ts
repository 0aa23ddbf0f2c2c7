import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreError } from '@aduan/core';
import { nextLink } from '@aduan/core/store';
import { toStoreError } from './sqlite-error.js';

/**
 * Pragmas of every connection. WAL with FULL loses no acknowledged commit at power loss, unlike NORMAL; `fullfsync`
 * ensures that on macOS too; `secure_delete` overwrites deleted data.
 */
const required: readonly { readonly pragma: string; readonly set: string; readonly is: unknown }[] =
  [
    { pragma: 'journal_mode', set: 'WAL', is: 'wal' },
    { pragma: 'synchronous', set: 'FULL', is: 2 },
    { pragma: 'fullfsync', set: 'ON', is: 1 },
    { pragma: 'checkpoint_fullfsync', set: 'ON', is: 1 },
    { pragma: 'secure_delete', set: 'ON', is: 1 },
  ];

/** Page cache in KiB: the default of 2,000 does not hold the indexes of a large desk. */
const cacheKilobytes = 65_536;

/** How long SQLite itself waits for a lock, in ms; the event loop is blocked during this time. */
const blockingWaitMs = 50;

/**
 * Opens the database file, readable only by its owner, and ensures that it is durable.
 *
 * @throws StoreError `store-not-durable` when the file system does not support it
 */
export function openDatabase(file: string, busyTimeoutMs: number): DatabaseSync {
  const database = open(file, busyTimeoutMs);
  try {
    for (const { pragma, set, is } of required) {
      database.exec(`PRAGMA ${pragma} = ${set}`);
      const found = Object.values(database.prepare(`PRAGMA ${pragma}`).get() ?? {})[0];
      if (found !== is) {
        throw new StoreError('store-not-durable', `PRAGMA ${pragma} is ${found}, not ${set}.`);
      }
    }
    database.exec(`PRAGMA busy_timeout = ${blockingWaitMs}`);
    database.exec(`PRAGMA cache_size = -${cacheKilobytes}`);
    database.function('next_link', { deterministic: true }, (previous, digest) =>
      typeof previous === 'string' && typeof digest === 'string'
        ? nextLink(previous, digest)
        : null,
    );
    return database;
  } catch (error) {
    database.close();
    throw toStoreError(error);
  }
}

function open(file: string, busyTimeoutMs: number): DatabaseSync {
  if (file === '' || file === ':memory:') {
    throw new StoreError(
      'store-not-durable',
      'sqliteStore needs a file; use memoryStore in tests.',
    );
  }
  try {
    mkdirSync(dirname(file), { recursive: true });
    closeSync(openSync(file, 'a', 0o600));
    return new DatabaseSync(file, { timeout: busyTimeoutMs });
  } catch (error) {
    throw toStoreError(error);
  }
}
