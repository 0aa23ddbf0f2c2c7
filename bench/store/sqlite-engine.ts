import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sqliteStore } from '@aduan/store-sqlite';
import type { Engine } from './engine.ts';
import { multiplyOnSqlite } from './multiply-sqlite.ts';
import { sqliteBaseline } from './sqlite-baseline.ts';

export async function sqliteEngine(): Promise<Engine> {
  const folder = mkdtempSync(join(tmpdir(), 'aduan-bench-'));
  const file = join(folder, 'desk.db');
  const bareFile = join(folder, 'bare.db');
  const store = sqliteStore({ file });
  const bare = sqliteStore({ file: bareFile });
  await store.migrate();
  await bare.migrate();
  const plain = sqliteBaseline(bareFile);
  return {
    name: 'SQLite',
    store,
    keys: store.keys,
    bare,
    plain,
    analyze: async () => {},
    multiply: async (first, last) => multiplyOnSqlite(file, first, last),
    async close() {
      await Promise.all([plain.close(), store.close(), bare.close()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
