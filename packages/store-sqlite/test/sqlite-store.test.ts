import type { Store } from '@aduan/core';
import type { EmbeddedStore } from '@aduan/core/store';
import { describeBlobStore, describeKeyProvider, describeStore } from '@aduan/testkit';
import { beforeAll } from 'vitest';
import { programCommand } from '../../../tooling/tests/program-command.js';
import { sqliteStore } from '../src/index.js';
import { newFile } from './open-store.js';
import { scratchDirectory } from './scratch-directory.js';

const directory = scratchDirectory();
const writer = new URL('./programs/endless-writer.ts', import.meta.url);
const files = new WeakMap<Store, string>();

function open(file = newFile(directory)): EmbeddedStore {
  const store = sqliteStore({ file });
  files.set(store, file);
  return store;
}

function fileOf(store: Store): string {
  const file = files.get(store);
  if (file === undefined) throw new Error('not a store of this test');
  return file;
}

describeStore({
  name: 'sqlite',
  create: () => open(),
  reopen: (store) => open(fileOf(store)),
  writer: (store) => programCommand(writer, fileOf(store)),
});

let store: EmbeddedStore;
beforeAll(async () => {
  store = open();
  await store.migrate();
  return () => store.close();
});
describeKeyProvider({ name: 'key file', use: () => store.keys });
describeBlobStore({ name: 'directory', use: () => store.blobs });
