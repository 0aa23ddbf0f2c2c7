import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { EmbeddedStore } from '@aduan/core/store';
import { onTestFinished } from 'vitest';
import { type SqliteStoreOptions, sqliteStore } from '../src/index.js';

/** A path in a directory that no other test uses. */
export function newFile(directory: string): string {
  return join(directory, `${randomUUID()}.db`);
}

/** A store that is closed after the test, with its schema. */
export async function openStore(options: SqliteStoreOptions): Promise<EmbeddedStore> {
  const store = sqliteStore(options);
  onTestFinished(() => store.close());
  await store.migrate();
  return store;
}
