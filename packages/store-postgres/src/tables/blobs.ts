import { randomUUID } from 'node:crypto';
import type { BlobStore } from '@aduan/core';
import type { Database } from '../database/database.js';
import { partsOf } from './blob-parts.js';

/** Records an upload, and deletes uploads that a crash left behind at least a day ago. */
const beginUpload = `
  with stale as (
    delete from aduan.blob_upload where begun_at < now() - interval '1 day' returning upload
  ), cleared as (
    delete from aduan.blob_part where upload in (select upload from stale)
  )
  insert into aduan.blob_upload (upload, begun_at) values ($1, now())`;

/** Replaces the former file by a complete upload. */
const finishUpload = `
  with before as (
    select upload from aduan.blob where key = $1
  ), cleared as (
    delete from aduan.blob_part where upload in (select upload from before)
  ), begun as (
    delete from aduan.blob_upload where upload = $2
  )
  insert into aduan.blob (key, upload) values ($1, $2)
  on conflict (key) do update set upload = excluded.upload`;

const dropUpload = `
  with begun as (delete from aduan.blob_upload where upload = $1)
  delete from aduan.blob_part where upload = $1`;

const deleteBlob = `
  with gone as (delete from aduan.blob where key = $1 returning upload)
  delete from aduan.blob_part where upload in (select upload from gone)`;

/** Sealed files of citizens, in parts. Keys do not reveal whose they are. */
export function blobTable(database: Database): BlobStore {
  return {
    async put(key, sealed) {
      const upload = randomUUID();
      await database.run(beginUpload, [upload]);
      try {
        let part = 0;
        for await (const content of partsOf(sealed)) {
          await database.run(
            'insert into aduan.blob_part (upload, part, content) values ($1, $2, $3)',
            [upload, part, content],
          );
          part += 1;
        }
        await database.run(finishUpload, [key, upload]);
      } catch (error) {
        // If this fails, an upload a day later deletes the rest.
        await database.run(dropUpload, [upload]).catch(() => {});
        throw error;
      }
    },
    async get(key) {
      const blob = await database.one<{ readonly upload: string }>(
        'select upload from aduan.blob where key = $1',
        [key],
      );
      return blob ? readParts(database, blob.upload) : null;
    },
    async delete(key) {
      await database.run(deleteBlob, [key]);
    },
  };
}

function readParts(database: Database, upload: string): ReadableStream<Uint8Array> {
  let part = 0;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const row = await database.one<{ readonly content: Uint8Array }>(
          'select content from aduan.blob_part where upload = $1 and part = $2',
          [upload, part],
        );
        part += 1;
        if (row) controller.enqueue(new Uint8Array(row.content));
        else controller.close();
      },
    },
    { highWaterMark: 0 },
  );
}
