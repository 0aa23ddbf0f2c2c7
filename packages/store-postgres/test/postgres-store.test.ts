import type { Store } from '@aduan/core';
import { describeBlobStore, describeStore } from '@aduan/testkit';
import { beforeAll, inject } from 'vitest';
import { programCommand } from '../../../tooling/tests/program-command.js';
import type { PostgresStore } from '../src/index.js';
import { newSchema, openStore } from './open-store.js';

const writer = new URL('./programs/endless-writer.ts', import.meta.url);
const schemas = new WeakMap<Store, string>();

function open(schema = newSchema()): PostgresStore {
  const store = openStore(schema);
  schemas.set(store, schema);
  return store;
}

function schemaOf(store: Store): string {
  const schema = schemas.get(store);
  if (schema === undefined) throw new Error('not a store of this test');
  return schema;
}

describeStore({
  name: 'postgres',
  create: () => open(),
  reopen: (store) => open(schemaOf(store)),
  writer: (store) => programCommand(writer, inject('postgresUrl'), schemaOf(store)),
});

let store: PostgresStore;
beforeAll(async () => {
  store = open();
  await store.migrate();
  return () => store.close();
});
describeBlobStore({ name: 'postgres', use: () => store.blobs });
