import { existsSync, renameSync } from 'node:fs';
import { mkdir, open, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreError } from '@aduan/core';
import { restoredMark, type StoreBackup, type StoreContents } from '@aduan/core/store';
import { toStoreError } from '../database/sqlite-error.js';
import { orMissing, syncDirectory } from '../files/durable-file.js';
import { readableFile } from '../files/readable-file.js';
import { migrations } from '../schema/migrations.js';
import { copyDatabase } from './copy-database.js';

/** Files of a store. */
export interface SqliteFiles {
  readonly file: string;
  readonly keyFile: string;
  readonly redoFile: string;
  readonly blobDirectory: string;
}

/** Names in a copy. */
const copied = { database: 'aduan.db', blobs: 'blobs' } as const;

/** A restore that was not finished: while this file is there, the store does not open. */
export function unfinishedRestore(file: string): string {
  return `${file}.restoring`;
}

/** Backs up a database file with its folder of files. The keys lie elsewhere. */
export function sqliteBackup(files: SqliteFiles): StoreBackup {
  const { blobDirectory, file, keyFile, redoFile } = files;
  const incoming = { database: unfinishedRestore(file), blobs: `${blobDirectory}.restoring` };

  return {
    format: 'sqlite/1',
    keyFiles: [keyFile, redoFile],
    places: [file, blobDirectory, keyFile, redoFile],
    contents: async () => (existsSync(file) ? withDatabase(file, contentsOf) : nothing),

    async copyTo(target) {
      const database = { file, name: copied.database, read: contentsOf };
      const contents = (await copyDatabase(database, target)) ?? nothing;
      // After the database, so that no file is missing that it names. A file never changes once it has its name.
      for (const path of await blobsIn(blobDirectory)) {
        await target.write(`${copied.blobs}/${path}`, readableFile(join(blobDirectory, path)));
      }
      return contents;
    },

    async restoreFrom(source, { at, replace, skipNumbers }) {
      const found = existsSync(file) ? withDatabase(file, contentsOf) : nothing;
      if (isFilled(found) && !replace) throw notEmpty(file);
      if (existsSync(file)) requireAlone(file);
      // Opened before anything is written: a key that does not fit changes nothing.
      const database = await source.read(copied.database);
      await mkdir(dirname(file), { recursive: true });
      await rm(incoming.blobs, { recursive: true, force: true });
      await writeFile(incoming.database, database, { mode: 0o600, flush: true });
      withDatabase(incoming.database, (restored) => prepare(restored, { at, skipNumbers }));
      await syncFile(incoming.database);
      for (const name of source.names.filter((each) => each.startsWith(`${copied.blobs}/`))) {
        const path = join(incoming.blobs, name.slice(copied.blobs.length));
        await mkdir(dirname(path), { recursive: true, mode: 0o700 });
        await writeFile(path, await source.read(name), { mode: 0o600, flush: true });
      }
      // From here on the former store is deleted. The database comes last: until then the store does not open.
      await rm(blobDirectory, { recursive: true, force: true });
      if (existsSync(incoming.blobs)) renameSync(incoming.blobs, blobDirectory);
      for (const log of [`${file}-wal`, `${file}-shm`]) await rm(log, { force: true });
      renameSync(incoming.database, file);
      await syncDirectory(dirname(file));
    },

    async remove() {
      if (existsSync(file)) {
        requireAlone(file);
        withDatabase(file, requireUnshared);
      }
      for (const path of [file, `${file}-wal`, `${file}-shm`, keyFile, redoFile]) {
        await rm(path, { force: true });
      }
      await rm(blobDirectory, { recursive: true, force: true });
    },
  };
}

const nothing: StoreContents = { schema: 0, rows: {} };

function withDatabase<Result>(file: string, work: (database: DatabaseSync) => Result): Result {
  try {
    const database = new DatabaseSync(file);
    try {
      return work(database);
    } finally {
      database.close();
    }
  } catch (error) {
    throw toStoreError(error);
  }
}

function contentsOf(database: DatabaseSync): StoreContents {
  const { user_version: schema } = database.prepare('PRAGMA user_version').get() as {
    readonly user_version: number;
  };
  const counts = tablesOf(database).map((name) => {
    const row = database.prepare(`select count(*) as rows from "${name}"`).get();
    return [name, Number(row?.rows)] as const;
  });
  return { schema, rows: Object.fromEntries(counts) };
}

/** The tables that hold data of their own: the index of the search is computed from one of them. */
function tablesOf(database: DatabaseSync): readonly string[] {
  const text = `select name from sqlite_schema where type = 'table'
    and name not like 'sqlite\\_%' escape '\\' and name not like 'search\\_term%' escape '\\'
    and name <> 'search_vocabulary' order by name`;
  return database
    .prepare(text)
    .all()
    .map(({ name }) => String(name));
}

/** Checks a copy, skips numbers, and marks each tenant, before the copy becomes the store. */
function prepare(
  database: DatabaseSync,
  { at, skipNumbers }: { readonly at: number; readonly skipNumbers: number },
): void {
  const { schema } = contentsOf(database);
  if (schema > migrations.length) {
    throw new StoreError(
      'store-schema-newer',
      `The backup has schema ${schema}, this version knows ${migrations.length}: update @aduan/store-sqlite.`,
    );
  }
  const [check] = Object.values(database.prepare('PRAGMA quick_check(1)').get() ?? {});
  if (check !== 'ok' || schema === 0) {
    throw new StoreError(
      'backup-broken',
      'The database of the backup is damaged: take another one.',
    );
  }
  const mark = new TextEncoder().encode(JSON.stringify({ at }));
  database.exec('BEGIN IMMEDIATE');
  database.prepare('update number_series set next = next + ?').run(skipNumbers);
  database
    .prepare(
      `insert or replace into stored_value (tenant, key, value, expires_at)
       select tenant, ?, ?, null from (
         select tenant from stored_value union select tenant from ticket union select tenant from party
       )`,
    )
    .run(restoredMark, mark);
  database.exec('COMMIT');
}

function isFilled({ rows }: StoreContents): boolean {
  return Object.entries(rows).some(([name, count]) => name !== 'setting' && count > 0);
}

function notEmpty(file: string): StoreError {
  return new StoreError(
    'store-not-empty',
    `${file} holds a desk already. Restore into an empty place, or replace what is there with --replace --yes.`,
  );
}

/** @throws StoreError `store-in-use` when another process has the file open */
function requireAlone(file: string): void {
  withDatabase(file, (database) => {
    try {
      database.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; ROLLBACK');
    } catch (error) {
      throw new StoreError('store-in-use', `Another process uses ${file}: stop the desk first.`, {
        cause: error,
      });
    }
  });
}

/** @throws StoreError `store-shared` when the file holds tables of others */
function requireUnshared(database: DatabaseSync): void {
  const fresh = new DatabaseSync(':memory:');
  for (const step of migrations) fresh.exec(step);
  const own = new Set(tablesOf(fresh));
  fresh.close();
  const others = tablesOf(database).filter((name) => !own.has(name));
  if (others.length === 0) return;
  throw new StoreError(
    'store-shared',
    `The database file also holds ${others.join(', ')}, which the store did not make: nothing was removed.`,
  );
}

/** Paths of all complete files of citizens. One that is still being written has a name of its own. */
async function blobsIn(folder: string): Promise<readonly string[]> {
  const entries = await orMissing(readdir(folder, { recursive: true, withFileTypes: true }));
  return (entries ?? [])
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.tmp'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
}

async function syncFile(path: string): Promise<void> {
  const handle = await open(path, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
