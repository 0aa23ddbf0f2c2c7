import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EmbeddedStore, Store } from '@aduan/core';
import { describeBlobStore, describeKeyProvider, describeStore } from '@aduan/testkit';
import { beforeAll } from 'vitest';
import { sqliteStore } from '../src/index.js';
import { scratchDirectory } from './scratch-directory.js';

const directory = scratchDirectory();
const files = new WeakMap<Store, string>();

function open(file = join(directory, `${randomUUID()}.db`)): EmbeddedStore {
  const store = sqliteStore({ file });
  files.set(store, file);
  return store;
}

function fileOf(store: Store): string {
  const file = files.get(store);
  if (file === undefined) throw new Error('not a store of this test');
  return file;
}

function pathOf(name: string): string {
  return fileURLToPath(new URL(`./writer/${name}`, import.meta.url));
}

describeStore({
  name: 'sqlite',
  create: () => open(),
  reopen: (store) => open(fileOf(store)),
  writer: (store) => [
    process.execPath,
    '--no-warnings',
    '--conditions=@aduan/source',
    '--import',
    new URL('./writer/source-resolution.mjs', import.meta.url).href,
    pathOf('writer.ts'),
    fileOf(store),
  ],
});

let store: EmbeddedStore;
beforeAll(async () => {
  store = open();
  await store.migrate();
  return () => store.close();
});
describeKeyProvider({ name: 'key file', use: () => store.keys });
describeBlobStore({ name: 'directory', use: () => store.blobs });
