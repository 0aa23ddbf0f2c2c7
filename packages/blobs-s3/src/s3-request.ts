import { StoreError } from '@aduan/core';
import { AwsClient } from 'aws4fetch';
import type { S3Options } from './options.js';
import { sha256 } from './sha256.js';

/** One request to the bucket. */
export interface S3Request {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  /** Of the object, without the prefix. */
  readonly name: string;
  readonly query?: string;
  readonly body?: Uint8Array<ArrayBuffer>;
}

/** Asks the bucket, signed. What it answers with 404 comes back; every other refusal is thrown. @throws StoreError */
export type AskS3 = (request: S3Request) => Promise<Response>;

const tries = 3;
const firstWaitMs = 100;

/** The way to a bucket. */
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
  const base = `${endpoint.replace(/\/$/, '')}/${bucket}/${prefix}`;

  async function once({ method, name, query = '', body }: S3Request): Promise<Response> {
    const request = await client.sign(`${base}${name}${query}`, {
      method,
      ...(body && { body }),
      // The bytes are signed, too: what is changed on its way is refused.
      headers: { 'x-amz-content-sha256': await sha256(body ?? new Uint8Array()) },
    });
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), timeoutMs);
    try {
      // The headers are here in time; the bytes of a large file may take longer.
      return await (options.fetch ?? fetch)(request, { signal: late.signal });
    } catch {
      // What it threw may name the address with its signature.
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
