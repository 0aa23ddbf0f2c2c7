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
import { inject, onTestFinished } from 'vitest';

/** Two connections to one new store of each kind, as two instances of a desk have them. */
export const stores: Readonly<Record<string, () => Promise<readonly EmbeddedStore[]>>> = {
  async memory() {
    const store = memoryStore();
    return [store, store];
  },
  async sqlite() {
    const folder = mkdtempSync(join(tmpdir(), 'aduan-sessions-'));
    const file = join(folder, 'desk.db');
    const both = [sqliteStore({ file }), sqliteStore({ file })];
    for (const store of both) await store.migrate();
    onTestFinished(async () => {
      for (const store of both) await store.close();
      rmSync(folder, { recursive: true });
    });
    return both;
  },
  async postgres() {
    const schema = `sessions_${crypto.randomUUID().slice(0, 8)}`;
    const [master, mac] = [randomBytes(32), randomBytes(32)];
    const keys = masterKeyProvider({ master, mac });
    const both = [0, 1].map(() => {
      return { ...postgresStore({ connection: inject('postgresUrl'), schema }), keys };
    });
    for (const store of both) await store.migrate();
    onTestFinished(async () => {
      for (const store of both) await store.close();
    });
    return both;
  },
};
