import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { masterKeyProvider } from '@aduan/core';
import type { EmbeddedStore } from '@aduan/core/store';
import { memoryStore } from '@aduan/store-memory';
import { postgresStore } from '@aduan/store-postgres';
import { sqliteStore } from '@aduan/store-sqlite';
import type {} from '@aduan-internal/postgres';
import { afterAll, beforeAll, inject } from 'vitest';

const connect = {
  memory() {
    const store = memoryStore();
    return [store, store];
  },
  sqlite(folder: string) {
    const file = join(folder, 'desk.db');
    return [sqliteStore({ file }), sqliteStore({ file })];
  },
  postgres() {
    const schema = `sessions_${crypto.randomUUID().slice(0, 8)}`;
    const keys = masterKeyProvider({ master: randomBytes(32), mac: randomBytes(32) });
    const connection = inject('postgresUrl');
    return [0, 1].map(() => ({ ...postgresStore({ connection, schema }), keys }));
  },
};

export type StoreKind = keyof typeof connect;

export const storeKinds: readonly StoreKind[] = ['memory', 'sqlite', 'postgres'];

/**
 * Opens a new store for the tests of a suite, and closes it after them. Making tables took longer than a test, so each
 * desk must be a tenant of its own.
 *
 * @returns two connections to it, as two instances of a desk have them
 */
export function openStore(kind: StoreKind): () => readonly EmbeddedStore[] {
  let connections: readonly EmbeddedStore[] = [];
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'aduan-sessions-'));
    connections = connect[kind](folder);
    for (const store of connections) await store.migrate();
  });
  afterAll(async () => {
    for (const store of new Set(connections)) await store.close();
    rmSync(folder, { recursive: true });
  });
  return () => connections;
}
