import { closeSync, openSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { AduanError } from '@aduan/core';
import { type DataFolder, notWritable } from './data-folder.js';

/** Keeps other servers out of a data folder. */
export interface FolderLock {
  release(): void;
}

/**
 * The folders that this process holds: POSIX drops a lock when the process closes any file descriptor of the same
 * file.
 */
const held = new Set<string>();

/**
 * Locks a data folder for this process: two servers over it would each know only a part of the sessions, waiting
 * callers and notifications. It is a lock of the operating system, taken by SQLite, so it ends with the process in
 * every case. Commands that run while a server runs, such as `aduan officer`, do not take it.
 *
 * @throws AduanError `data-folder-in-use`, which names the folder and the process that holds it;
 * `data-folder-not-writable`
 */
export function lockFolder(folder: Pick<DataFolder, 'path' | 'file'>): FolderLock {
  const file = join(realpathSync(folder.path), 'server.lock');
  if (held.has(file)) throw inUse(folder);
  try {
    closeSync(openSync(file, 'a', 0o600));
  } catch (cause) {
    throw notWritable(folder.path, cause);
  }
  const lock = new DatabaseSync(file);
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (cause) {
    lock.close();
    throw isBusy(cause) ? inUse(folder, cause) : cause;
  }
  writeFileSync(folder.file('server.pid'), `${process.pid}\n`, { mode: 0o600 });
  held.add(file);
  return {
    release() {
      lock.close();
      held.delete(file);
    },
  };
}

const busy = 5; // SQLITE_BUSY

function isBusy(reason: unknown): boolean {
  return reason instanceof Error && 'errcode' in reason && reason.errcode === busy;
}

function inUse({ file, path }: Pick<DataFolder, 'path' | 'file'>, cause?: unknown): AduanError {
  const pid = readFileSync(file('server.pid'), 'utf8').trim();
  return new AduanError(
    'data-folder-in-use',
    [
      `Meja ini sudah berjalan: proses ${pid} memakai folder ${path}.`,
      `Pakai yang itu, atau hentikan dulu: Ctrl-C di terminalnya, atau kill ${pid}.`,
      'Untuk meja kedua: ADUAN_DATA=/folder/lain npm start',
      '',
      `This desk is running already: process ${pid} has the folder ${path}.`,
      `Use that one, or stop it first: Ctrl-C in its terminal, or kill ${pid}.`,
      'For a second desk: ADUAN_DATA=/another/folder npm start',
    ].join('\n'),
    { cause },
  );
}
