import { StoreError } from '@aduan/core';
import type { AskS3 } from './s3-request.js';

/** A multipart upload: the file exists only once it is complete. */
export interface MultipartUpload {
  add(part: Uint8Array<ArrayBuffer>): Promise<void>;
  complete(): Promise<void>;
  /** Frees the uploaded parts. */
  abort(): Promise<void>;
}

/** Begins a multipart upload. @throws StoreError */
export async function multipartUpload(ask: AskS3, name: string): Promise<MultipartUpload> {
  const begun = await found(await ask({ method: 'POST', name, query: '?uploads=' }));
  const id = /<UploadId>([^<]+)<\/UploadId>/.exec(await begun.text())?.[1];
  if (id === undefined) throw unreadable();
  const upload = `uploadId=${encodeURIComponent(unescaped(id))}`;
  const tags: string[] = [];
  return {
    async add(body) {
      const query = `?partNumber=${tags.length + 1}&${upload}`;
      const taken = await found(await ask({ method: 'PUT', name, query, body }));
      tags.push(taken.headers.get('etag') ?? '');
    },
    async complete() {
      const list = tags.map(
        (tag, index) =>
          `<Part><PartNumber>${index + 1}</PartNumber><ETag>${escaped(tag)}</ETag></Part>`,
      );
      const text = `<CompleteMultipartUpload>${list.join('')}</CompleteMultipartUpload>`;
      const body = new TextEncoder().encode(text);
      const done = await found(await ask({ method: 'POST', name, query: `?${upload}`, body }));
      // S3 may answer 200 early and report a failure in the body.
      if (!(await done.text()).includes('<CompleteMultipartUploadResult')) throw unreadable();
    },
    async abort() {
      const response = await ask({ method: 'DELETE', name, query: `?${upload}` });
      await response.body?.cancel();
    },
  };
}

async function found(response: Response): Promise<Response> {
  if (response.status !== 404) return response;
  await response.body?.cancel();
  throw new StoreError('store-failed', 'The object store knows no such bucket or upload.');
}

function unreadable(): StoreError {
  return new StoreError('store-unreachable', 'The object store did not complete an upload.');
}

const entities = { '&quot;': '"', '&apos;': "'", '&lt;': '<', '&gt;': '>', '&amp;': '&' } as const;

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function unescaped(text: string): string {
  return text.replace(/&(?:quot|apos|lt|gt|amp);/g, (entity) => {
    return entities[entity as keyof typeof entities];
  });
}
