import { existsSync, readdirSync } from 'node:fs';
import { chmod, copyFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { BesideBackup } from '../backup/beside-backup.js';
import type { DataFolder } from './data-folder.js';

const database = /\.(?:db|sqlite)$/;
const plain = /^(?:samples|checkpoints\.jsonl)$/;
const secret = /(?:\.secret|^audit\.key)$/;
const ofRunning = /^server\.(?:lock(?:-journal)?|pid)$/;

/** Backs up what lies in a data folder beside the desk. */
export function folderBeside({ file, path }: DataFolder): BesideBackup {
  const named = (pattern: RegExp) => readdirSync(path).filter((name) => pattern.test(name));
  return {
    get keyFiles() {
      return named(secret).map(file);
    },
    get places() {
      return [...named(database), ...named(plain), ...named(secret)].map(file);
    },
    async copyTo(folder) {
      for (const name of named(database)) {
        const opened = new DatabaseSync(file(name));
        opened.prepare('vacuum into ?').run(join(folder, name));
        opened.close();
        await chmod(join(folder, name), 0o600);
      }
      for (const name of named(plain)) await copyFile(file(name), join(folder, name));
    },
    async restoreFrom(folder) {
      for (const name of existsSync(folder) ? readdirSync(folder) : []) {
        // A file that is open keeps what it was until it is closed.
        await copyFile(join(folder, name), file(`${name}.restoring`));
        await chmod(file(`${name}.restoring`), 0o600);
        for (const log of [`${name}-wal`, `${name}-shm`]) await rm(file(log), { force: true });
        await rename(file(`${name}.restoring`), file(name));
      }
    },
    async remove() {
      const tables = named(database).flatMap((name) => [name, `${name}-wal`, `${name}-shm`]);
      for (const name of [...tables, ...named(plain), ...named(secret), ...named(ofRunning)]) {
        await rm(file(name), { force: true });
      }
      if (readdirSync(path).length === 0 || readdirSync(path).join() === 'desk') {
        await rm(path, { recursive: true, force: true });
      }
    },
  };
}
