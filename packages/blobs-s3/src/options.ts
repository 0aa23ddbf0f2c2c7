import { InputError } from '@aduan/core';

/** Options of `s3Blobs`. */
export interface S3Options {
  /** Address of the object store, such as `https://s3.ap-southeast-3.amazonaws.com`; the bucket is part of the path. */
  readonly endpoint: string;
  readonly bucket: string;
  /** Region of the signature. Stores without regions take `us-east-1`. */
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Session token of temporary credentials. */
  readonly sessionToken?: string;
  /** Prefix of every object name, such as `aduan/`. */
  readonly prefix?: string;
  /**
   * Size of the parts of a multipart upload, in bytes; larger files are uploaded in parts. Each part is held in memory.
   * Minimum 5 MiB, by S3. Default 8 MiB.
   */
  readonly partBytes?: number;
  /** Timeout until the response headers, in ms. Default 30,000. */
  readonly timeoutMs?: number;
  /** Default: the global `fetch`. */
  readonly fetch?: typeof fetch;
}

const leastPartBytes = 5 * 1_048_576;

/** @throws InputError that names the wrong option, never its value */
export function checkOptions({ endpoint, bucket, prefix = '', partBytes }: S3Options): void {
  const issues = [
    ...(/^https?:\/\/[^\s/?#]+\/?$/.test(endpoint) ? [] : ['endpoint']),
    ...(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket) ? [] : ['bucket']),
    ...(/^(?!\/)[\w/-]{0,200}$/.test(prefix) ? [] : ['prefix']),
    ...((partBytes ?? leastPartBytes) >= leastPartBytes ? [] : ['partBytes']),
  ];
  if (issues.length === 0) return;
  throw new InputError(
    `The store for files cannot use its ${issues.join(', ')}.`,
    issues.map((option) => ({ message: 'does not have the right form', path: [option] })),
  );
}
