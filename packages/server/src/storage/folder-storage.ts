import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { generateAuditKey } from '@aduan/audit';
import { sqliteStore } from '@aduan/store-sqlite';
import { dataFolder } from './data-folder.js';
import { folderBeside } from './folder-beside.js';
import { lockFolder } from './folder-lock.js';
import { sqliteTables } from './sqlite-tables.js';
import type { DeskStorage } from './storage.js';
import type { Tables } from './tables.js';

interface FolderOptions {
  /** Whether it has the folder alone. */
  readonly isServer: boolean;
  /** The folder of the keys that open the database. Default: that of the database. */
  readonly keysFolder?: string | null;
}

/** Stores everything in one folder of this machine, for one server, which locks it first. */
export function folderStorage(
  path: string,
  { isServer, keysFolder = null }: FolderOptions,
): DeskStorage {
  const data = dataFolder(path);
  const lock = isServer ? lockFolder(data) : null;
  const desk = data.file('desk');
  const address = data.file('server.address');
  if (keysFolder !== null) mkdirSync(keysFolder, { recursive: true, mode: 0o700 });
  const openStore = (folder: string) => {
    const keys = keysFolder === null ? {} : { keyFile: join(keysFolder, 'desk.db.keys') };
    return sqliteStore({ file: join(folder, 'desk.db'), ...keys });
  };
  const opened: Tables[] = [];
  return {
    async tables(name, schema) {
      const tables = sqliteTables(data.file(`${name}.db`), schema);
      opened.push(tables);
      return tables;
    },
    accounts: { file: data.file('accounts.sqlite') },
    pool: null,
    articleIndex: null,
    signals: null,
    hasDesk: async () => existsSync(desk),
    async layOut(fill) {
      if (existsSync(desk)) return;
      // Everything is made in a draft folder that is renamed at the end, so an interrupted start leaves nothing half
      // done.
      const draft = `${desk}.draft`;
      rmSync(draft, { recursive: true, force: true });
      mkdirSync(draft, { mode: 0o700 });
      const store = openStore(draft);
      await fill(store);
      await store.close();
      renameSync(draft, desk);
    },
    hasSamples: async (said) => data.kept('samples', said ? 'yes' : 'no') === 'yes',
    beside: folderBeside(data),
    openStore: () => openStore(desk),
    secret: async (name) => data.secret(name),
    auditKey: async () => data.kept('audit.key', await generateAuditKey()).trim(),
    lastAddress: () => (existsSync(address) ? readFileSync(address, 'utf8').trim() : null),
    keepAddress: (url) => writeFileSync(address, `${url}\n`, { mode: 0o600 }),
    giveOut: async (line) =>
      appendFileSync(data.file('checkpoints.jsonl'), `${line}\n`, { mode: 0o600 }),
    async close() {
      for (const each of opened) await each.close();
      lock?.release();
    },
  };
}
