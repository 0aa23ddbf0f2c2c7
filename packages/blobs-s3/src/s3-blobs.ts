import type { BlobStore } from '@aduan/core';
import { missingBucket } from './missing-bucket.js';
import { multipartUpload } from './multipart.js';
import { checkOptions, type S3Options } from './options.js';
import { parts } from './parts.js';
import { s3Backup } from './s3-backup.js';
import { type AskS3, s3Requests } from './s3-request.js';
import { sha256 } from './sha256.js';

/**
 * A blob store in an S3 bucket. Each file is stored under the SHA-256 of its key. The desk encrypts every file before,
 * so the store cannot read it.
 *
 * @example
 * ```ts nocheck (needs a bucket)
 * const blobs = s3Blobs({ endpoint: 'https://s3.ap-southeast-3.amazonaws.com', bucket, region: 'ap-southeast-3', accessKeyId, secretAccessKey });
 * createAduan({ blobs });
 * ```
 *
 * @throws InputError when an option does not have the right form
 */
export function s3Blobs(options: S3Options): BlobStore {
  checkOptions(options);
  const ask = s3Requests(options);
  const { partBytes = 8 * 1_048_576 } = options;
  const nameOf = (key: string) => sha256(new TextEncoder().encode(key));
  const put = (name: string, sealed: ReadableStream<Uint8Array>) =>
    putInParts(ask, name, sealed, partBytes);
  const get = (name: string) => getObject(ask, name);
  return {
    put: async (key, sealed) => put(await nameOf(key), sealed),
    get: async (key) => get(await nameOf(key)),
    async delete(key) {
      const response = await ask({ method: 'DELETE', name: await nameOf(key) });
      await response.body?.cancel();
    },
    backup: s3Backup(ask, options, { get, put }),
  };
}

async function getObject(ask: AskS3, name: string): Promise<ReadableStream<Uint8Array> | null> {
  const response = await ask({ method: 'GET', name });
  if (response.ok) return response.body ?? new Blob([]).stream();
  const text = await response.text();
  // Otherwise a missing bucket would look like a missing file.
  if (text.includes('NoSuchBucket')) throw missingBucket();
  return null;
}

/** Uploads a small file in one request and a larger one in parts. If the stream breaks, nothing is stored. */
async function putInParts(
  ask: AskS3,
  name: string,
  sealed: ReadableStream<Uint8Array>,
  partBytes: number,
): Promise<void> {
  let upload: Awaited<ReturnType<typeof multipartUpload>> | null = null;
  try {
    for await (const part of parts(sealed, partBytes)) {
      if (!upload && part.length < partBytes) return await putWhole(ask, name, part);
      upload ??= await multipartUpload(ask, name);
      // S3 requires at least one part; only the last one can be empty.
      if (part.length > 0) await upload.add(part);
    }
    await upload?.complete();
  } catch (error) {
    // If this fails, the bucket's lifecycle rule for old uploads frees the parts.
    await upload?.abort().catch(() => {});
    throw error;
  }
}

async function putWhole(ask: AskS3, name: string, body: Uint8Array<ArrayBuffer>): Promise<void> {
  const response = await ask({ method: 'PUT', name, body });
  await response.body?.cancel();
  if (!response.ok) throw missingBucket();
}
