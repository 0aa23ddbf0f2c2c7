import type { BlobBackup } from '@aduan/core/store';
import { missingBucket } from './missing-bucket.js';
import type { S3Options } from './options.js';
import type { AskS3 } from './s3-request.js';

/** A name that `s3Blobs` gives: other objects in the bucket belong to other applications. */
const ownName = /^[0-9a-f]{64}$/;

/** Copies the objects of a bucket by their names, without the prefix. */
export function s3Backup(
  ask: AskS3,
  { bucket, prefix = '' }: Pick<S3Options, 'bucket' | 'prefix'>,
  objects: Pick<BlobBackup, 'get' | 'put'>,
): BlobBackup {
  return {
    ...objects,
    place: `bucket ${bucket}`,
    async *names() {
      for (let token = ''; ; ) {
        const page = await listPage(ask, prefix, token);
        yield* page.names.filter((name) => ownName.test(name));
        if (page.next === null) return;
        token = page.next;
      }
    },
    async has(name) {
      const response = await ask({ method: 'HEAD', name });
      await response.body?.cancel();
      return response.ok;
    },
  };
}

/** A page of names, 1,000 by default (https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html). */
async function listPage(ask: AskS3, prefix: string, token: string) {
  const query = new URLSearchParams({
    'list-type': '2',
    prefix,
    ...(token && { 'continuation-token': token }),
  });
  // The signature is over `%20`, where a form would write `+`.
  const response = await ask({ method: 'GET', query: `?${query}`.replaceAll('+', '%20') });
  const text = await response.text();
  if (!response.ok) throw missingBucket();
  const keys = [...text.matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, key = '']) => key);
  const [, next] = /<NextContinuationToken>([^<]*)</.exec(text) ?? [];
  return {
    names: keys.map((key) => key.slice(prefix.length)),
    next: next === undefined ? null : plainText(next),
  };
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text of an XML element. */
function plainText(xml: string): string {
  return xml
    .replaceAll(/&(lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '')
    .replaceAll('&amp;', '&');
}
