import { AwsV4Signer } from 'aws4fetch';
import type { S3Options } from '../options.js';
import { sha256 } from '../sha256.js';

/** Whether a request is signed over its bytes with these credentials. */
export async function isSigned(
  { method, url, headers }: Request,
  body: Uint8Array<ArrayBuffer>,
  credentials: Pick<S3Options, 'region' | 'accessKeyId' | 'secretAccessKey'>,
): Promise<boolean> {
  const authorization = headers.get('authorization') ?? '';
  const digest = headers.get('x-amz-content-sha256') ?? '';
  const names = /SignedHeaders=([^,]+)/.exec(authorization)?.[1]?.split(';') ?? [];
  if (!names.includes('x-amz-content-sha256') || digest !== (await sha256(body))) return false;
  const own = ['host', 'x-amz-date'];
  const given = names.filter((name) => !own.includes(name));
  const signer = new AwsV4Signer({
    ...credentials,
    service: 's3',
    method,
    url,
    headers: given.map((name): [string, string] => [name, headers.get(name) ?? '']),
    datetime: headers.get('x-amz-date') ?? '',
  });
  return (await signer.authHeader()) === authorization;
}
