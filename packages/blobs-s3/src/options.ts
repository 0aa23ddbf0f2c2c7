import { InputError } from '@aduan/core';

/** Options of `s3Blobs`. */
export interface S3Options {
  /** Address of the object store, such as `https://s3.ap-southeast-3.amazonaws.com`; the bucket stands in the path. */
  readonly endpoint: string;
  readonly bucket: string;
  /** Part of the signature. Stores that know no regions take `us-east-1`. */
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** For credentials that expire. */
  readonly sessionToken?: string;
  /** Stands before the name of every file, such as `aduan/`. */
  readonly prefix?: string;
  /** Larger files go up in parts of so many bytes, each held in memory: 5 MiB (what S3 takes at least) or more. Default 8 MiB. */
  readonly partBytes?: number;
  /** How long an answer may take, in ms. Default 30,000. */
  readonly timeoutMs?: number;
  /** Default: the global one. */
  readonly fetch?: typeof fetch;
}

const leastPartBytes = 5 * 1_048_576;

/** @throws InputError that names the option to mend, never its value */
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
