import { createReadStream, readdirSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { copyDatabase } from '@aduan/store-sqlite';
import type { BesideBackup } from '../backup/beside-backup.js';
import type { DataFolder } from './data-folder.js';

const database = /\.(?:db|sqlite)$/;
const plain = /^(?:samples|checkpoints\.jsonl)$/;
const secret = /(?:\.secret|^audit\.key)$/;
const ofRunning = /^server\.(?:lock(?:-journal)?|pid|address)$/;

/** Backs up the data in a data folder besides the desk's store. */
export function folderBeside({ file, path }: DataFolder): BesideBackup {
  const named = (pattern: RegExp) => readdirSync(path).filter((name) => pattern.test(name));
  return {
    get keyFiles() {
      return named(secret).map(file);
    },
    get places() {
      return [...named(database), ...named(plain), ...named(secret)].map(file);
    },
    async copyTo(target) {
      for (const name of named(database)) await copyDatabase({ file: file(name), name }, target);
      for (const name of named(plain)) {
        const bytes = Readable.toWeb(createReadStream(file(name)));
        await target.write(name, bytes as ReadableStream<Uint8Array>);
      }
    },
    async restoreFrom(source) {
      for (const name of source.names) {
        // An open file keeps its content until it is closed.
        const incoming = file(`${name}.restoring`);
        await writeFile(incoming, await source.read(name), { mode: 0o600, flush: true });
        for (const log of [`${name}-wal`, `${name}-shm`]) await rm(file(log), { force: true });
        await rename(incoming, file(name));
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
