import { StoreError } from '@aduan/core';
import { AwsClient } from 'aws4fetch';
import type { S3Options } from './options.js';
import { sha256 } from './sha256.js';

/** One request to the bucket. */
export interface S3Request {
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'POST' | 'DELETE';
  /** Name of the object without the prefix. Left out: the bucket itself. */
  readonly name?: string;
  readonly query?: string;
  readonly body?: Uint8Array<ArrayBuffer>;
}

/** Sends a signed request. A 404 is returned; every other error status is thrown. @throws StoreError */
export type AskS3 = (request: S3Request) => Promise<Response>;

const tries = 3;
const firstWaitMs = 100;

/** Makes the function that sends requests to a bucket. */
export function s3Requests(options: S3Options): AskS3 {
  const { endpoint, bucket, region, prefix = '', timeoutMs = 30_000 } = options;
  const { accessKeyId, secretAccessKey, sessionToken } = options;
  const client = new AwsClient({
    accessKeyId,
    secretAccessKey,
    ...(sessionToken !== undefined && { sessionToken }),
    service: 's3',
    region,
  });
  const base = `${endpoint.replace(/\/$/, '')}/${bucket}/`;

  async function once({ method, name, query = '', body }: S3Request): Promise<Response> {
    const path = name === undefined ? '' : `${prefix}${name}`;
    const request = await client.sign(`${base}${path}${query}`, {
      method,
      ...(body && { body }),
      // The signature covers the body, so a changed body is refused.
      headers: { 'x-amz-content-sha256': await sha256(body ?? new Uint8Array()) },
    });
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), timeoutMs);
    try {
      // Only the headers are covered by this timeout; the bytes of a large file may take longer.
      return await (options.fetch ?? fetch)(request, { signal: late.signal });
    } catch {
      // The original error may contain the signed URL.
      throw new StoreError('store-unreachable', 'The object store did not answer.');
    } finally {
      clearTimeout(timer);
    }
  }

  return async (request) => {
    for (let left = tries - 1; ; left -= 1) {
      const response = await once(request).catch((error: unknown) => {
        if (left === 0) throw error;
        return null;
      });
      if (response && (response.ok || response.status === 404)) return response;
      await response?.body?.cancel();
      if (response && response.status < 500 && response.status !== 429) {
        throw new StoreError('store-failed', `The object store answered ${response.status}.`);
      }
      if (left === 0) {
        throw new StoreError('store-unreachable', `The object store answered ${response?.status}.`);
      }
      const waitMs = firstWaitMs * 4 ** (tries - 1 - left);
      await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
  };
}
