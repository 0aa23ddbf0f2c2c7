import { createHash } from 'node:crypto';
import { mkdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BlobStore } from '@aduan/core';
import { isDiskFull, toStoreError } from '../database/sqlite-error.js';
import { orMissing, writeDurably } from './durable-file.js';
import { readableFile } from './readable-file.js';

/**
 * Makes a blob store in a directory: `ab/cd/<SHA-256 of the key>`. Keys are hashed, so that no key can point outside. A
 * file appears only when it is complete, and is synced before `put` returns. `put` throws StoreError `store-full` when
 * the disk is full.
 */
export function directoryBlobs(directory: string): BlobStore {
  function pathOf(key: string): string {
    const name = createHash('sha256').update(key).digest('hex');
    return join(directory, name.slice(0, 2), name.slice(2, 4), name);
  }

  return {
    async put(key, sealed) {
      const path = pathOf(key);
      try {
        await mkdir(dirname(path), { recursive: true, mode: 0o700 });
        await writeDurably(path, sealed);
      } catch (error) {
        throw isDiskFull(error) ? toStoreError(error) : error;
      }
    },
    async get(key) {
      const path = pathOf(key);
      return (await orMissing(stat(path))) && readableFile(path);
    },
    delete: (key) => rm(pathOf(key), { force: true }),
  };
}
