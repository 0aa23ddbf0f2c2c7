import type { BlobStore } from '@aduan/core';
import type { Database } from '../database/database.js';

interface BlobRow {
  readonly mime: string;
  readonly sha256: string;
  readonly content: Uint8Array;
}

/** Files of citizens. Keys say nothing about whose they are. */
export function blobTable(database: Database): BlobStore {
  return {
    async put(key, bytes, { mime, sha256 }) {
      await database.run(
        `insert into aduan.blob (key, mime, sha256, content) values ($1, $2, $3, $4)
         on conflict (key) do update
           set mime = excluded.mime, sha256 = excluded.sha256, content = excluded.content`,
        [key, mime, sha256, Buffer.from(bytes)],
      );
    },
    async get(key) {
      const row = await database.one<BlobRow>(
        'select mime, sha256, content from aduan.blob where key = $1',
        [key],
      );
      if (!row) return null;
      const { content, mime, sha256 } = row;
      return { bytes: content, info: { mime, bytes: content.length, sha256 } };
    },
    async delete(key) {
      await database.run('delete from aduan.blob where key = $1', [key]);
    },
  };
}
