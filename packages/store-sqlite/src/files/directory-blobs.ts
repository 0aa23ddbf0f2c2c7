import { createHash } from 'node:crypto';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BlobInfo, BlobStore } from '@aduan/core';
import { orMissing, writeDurably } from './durable-file.js';

/**
 * Files in a directory: `ab/cd/<SHA-256 of the key>`, with what is known of each beside it. Keys
 * become hashes, so that no key can point outside. A file is there from the moment its information
 * is; both are synced before `put` returns.
 */
export function directoryBlobs(directory: string): BlobStore {
  function locate(key: string): { readonly bytes: string; readonly info: string } {
    const name = createHash('sha256').update(key).digest('hex');
    const bytes = join(directory, name.slice(0, 2), name.slice(2, 4), name);
    return { bytes, info: `${bytes}.json` };
  }

  return {
    async put(key, bytes, info) {
      const paths = locate(key);
      await mkdir(dirname(paths.bytes), { recursive: true, mode: 0o700 });
      await writeDurably(paths.bytes, bytes);
      await writeDurably(paths.info, new TextEncoder().encode(JSON.stringify(info)));
    },
    async get(key) {
      const paths = locate(key);
      const text = await orMissing(readFile(paths.info, 'utf8'));
      const bytes = text === null ? null : await orMissing(readFile(paths.bytes));
      if (text === null || bytes === null) return null;
      const info: BlobInfo = JSON.parse(text);
      return { bytes: new Uint8Array(bytes), info };
    },
    async delete(key) {
      const paths = locate(key);
      await rm(paths.info, { force: true });
      await rm(paths.bytes, { force: true });
    },
  };
}
