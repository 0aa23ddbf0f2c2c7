import { rmSync } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { Readable } from 'node:stream';
import type { BackupTarget } from '@aduan/core/store';
import { toStoreError } from '../database/sqlite-error.js';

/** Source and target of a copy. */
export interface CopiedDatabase<Result> {
  /** Path of the database. */
  readonly file: string;
  /** Name of its file in the copy. */
  readonly name: string;
  /** Reads something of the moment that the copy shows. */
  readonly read?: (database: DatabaseSync) => Result;
}

/**
 * Copies a SQLite database as it is at one moment, while other processes read and write it. Deleted data is not in the
 * copy if the database overwrites it (`secure_delete`).
 *
 * SQLite can only copy into a file. The file is unlinked as soon as SQLite has it open and before it has any content,
 * so its bytes disappear with the process, however that ends. Windows keeps the name until the copy is written.
 *
 * @returns the result of `read`; undefined without it
 * @throws StoreError of the database, or the error of `target.write`
 */
export async function copyDatabase<Result = undefined>(
  { file, name, read }: CopiedDatabase<Result>,
  target: BackupTarget,
): Promise<Result | undefined> {
  const folder = await mkdtemp(join(target.scratch, 'aduan-copy-'));
  const path = join(folder, 'copy.db');
  const copy = await open(path, 'wx+', 0o600);
  try {
    const result = await fill(path, file, read);
    const bytes = Readable.toWeb(copy.createReadStream({ start: 0, autoClose: false }));
    await target.write(name, bytes as ReadableStream<Uint8Array>);
    return result;
  } finally {
    await copy.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Fills the file at a path that is there and empty. */
async function fill<Result>(
  path: string,
  file: string,
  read: CopiedDatabase<Result>['read'],
): Promise<Result | undefined> {
  try {
    const database = new DatabaseSync(file);
    try {
      // One read transaction: a copy in steps would begin again at each write of others.
      database.exec('begin');
      const result = read?.(database);
      await backup(database, path, {
        // The first step comes alone: SQLite holds its page in memory still, and opens no file later.
        rate: 1,
        progress({ remainingPages, totalPages }) {
          const isFirst = totalPages - remainingPages === 1;
          if (isFirst && process.platform !== 'win32') rmSync(path);
        },
      });
      return result;
    } finally {
      database.close();
    }
  } catch (error) {
    throw toStoreError(error);
  }
}
