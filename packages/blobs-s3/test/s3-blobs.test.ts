import { createHash } from 'node:crypto';
import { describeBlobStore } from '@aduan/testkit';
import { beforeEach, describe, expect, it } from 'vitest';
import { type S3Options, s3Blobs } from '../src/index.js';
import { credentials, region, s3Network } from './s3-network.js';

const bucket = 'files-of-the-desk';
const partBytes = 5 * 1_048_576;
const s3 = s3Network(bucket);

beforeEach(() => {
  s3.requests.length = 0;
});

const blobsOf = (more: Partial<S3Options> = {}) =>
  s3Blobs({ endpoint: s3.endpoint, fetch: s3.fetch, bucket, region, ...credentials, ...more });

const streamOf = (...pieces: readonly Uint8Array<ArrayBuffer>[]) => new Blob([...pieces]).stream();
const bytesOf = async (stream: ReadableStream | null) =>
  stream && Buffer.from(await new Response(stream).arrayBuffer());

describeBlobStore({ name: 's3', use: () => blobsOf() });

/** Breaks after so many bytes. */
function breaking(after: number): ReadableStream<Uint8Array> {
  let given = 0;
  return new ReadableStream({
    pull(controller) {
      if (given >= after) controller.error(new Error('the line broke'));
      else controller.enqueue(new Uint8Array(65_536));
      given += 65_536;
    },
  });
}

describe('a large file', () => {
  it('goes up in parts, and comes back whole', async () => {
    const bytes = new Uint8Array(2 * partBytes + 77).map((_, at) => at % 251);
    await blobsOf({ partBytes }).put('large', streamOf(bytes));
    expect(s3.requests).toEqual([
      'POST uploads',
      'PUT partNumber uploadId',
      'PUT partNumber uploadId',
      'PUT partNumber uploadId',
      'POST uploadId',
    ]);
    expect((await bytesOf(await blobsOf().get('large')))?.equals(bytes)).toBe(true);
    expect(s3.uploads.size).toBe(0);
  });

  it.each([0, 1])('may be as long as its parts, and %i byte', async (more) => {
    const bytes = new Uint8Array(partBytes + more).fill(7);
    await blobsOf({ partBytes }).put('even', streamOf(bytes));
    expect((await bytesOf(await blobsOf().get('even')))?.length).toBe(partBytes + more);
  });

  it('that breaks off leaves no parts behind, and what was there before', async () => {
    const blobs = blobsOf({ partBytes });
    await blobs.put('kept', streamOf(Uint8Array.of(1)));
    await expect(blobs.put('kept', breaking(partBytes + 65_536))).rejects.toThrow('the line broke');
    expect(s3.uploads.size).toBe(0);
    expect(await bytesOf(await blobs.get('kept'))).toEqual(Buffer.of(1));
  });

  it('is not taken for kept when the store fails to put it together', async () => {
    s3.fail('incomplete', Number.POSITIVE_INFINITY);
    const putting = blobsOf({ partBytes }).put('never', streamOf(new Uint8Array(partBytes + 1)));
    await expect(putting).rejects.toMatchObject({ code: 'store-unreachable' });
    s3.recover();
    expect(await blobsOf().get('never')).toBeNull();
    expect(s3.uploads.size).toBe(0);
  });
});

describe('what the store answers', () => {
  it('is asked for again when it is busy, three times in all', async () => {
    s3.fail('rate-limited', 2);
    await blobsOf().put('busy', streamOf(Uint8Array.of(1)));
    expect(s3.requests).toHaveLength(3);
    s3.fail('server-error', 3);
    await expect(blobsOf().get('busy')).rejects.toMatchObject({ code: 'store-unreachable' });
    expect(await blobsOf().get('busy')).not.toBeNull();
  });

  it('is lost by a gateway, and asked for again', async () => {
    s3.fail('timeout');
    await blobsOf().put('late', streamOf(Uint8Array.of(7)));
    expect(s3.requests).toEqual(['PUT', 'PUT']);
    expect(await bytesOf(await blobsOf().get('late'))).toEqual(Buffer.of(7));
  });

  it('with a token that has expired is a refusal', async () => {
    s3.fail('token-expired');
    await expect(blobsOf().get('busy')).rejects.toMatchObject({ code: 'store-failed' });
    expect(s3.requests).toHaveLength(1);
  });

  it('to another secret is a refusal, tried once and told without the secret', async () => {
    const wrong = { secretAccessKey: 'the key of somebody else' };
    const getting = blobsOf(wrong).get('busy');
    await expect(getting).rejects.toMatchObject({ code: 'store-failed' });
    await expect(getting).rejects.not.toThrow(/key of somebody|AKTEST/);
    expect(s3.requests).toHaveLength(1);
  });

  it('of a bucket that is not there is no missing file', async () => {
    const elsewhere = blobsOf({ bucket: 'not-here' });
    await expect(elsewhere.get('busy')).rejects.toMatchObject({ code: 'store-failed' });
    const putting = elsewhere.put('busy', streamOf(Uint8Array.of(1)));
    await expect(putting).rejects.toMatchObject({ code: 'store-failed' });
  });

  it('too late is given up', async () => {
    const never: typeof fetch = (_input, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(new Error('aborted')));
      });
    const getting = blobsOf({ fetch: never, timeoutMs: 5 }).get('busy');
    await expect(getting).rejects.toMatchObject({ code: 'store-unreachable' });
  });
});

it('names files by the SHA-256 of their keys, behind the prefix', async () => {
  await blobsOf({ prefix: 'aduan/' }).put('ADU-1/ktp.jpg', streamOf(Uint8Array.of(1)));
  const hash = createHash('sha256').update('ADU-1/ktp.jpg').digest('hex');
  expect([...s3.objects.keys()]).toContain(`aduan/${hash}`);
});

it('signs the token of credentials that expire', async () => {
  await blobsOf({ sessionToken: 'a token/+=' }).put('token', streamOf(Uint8Array.of(1)));
  expect(await blobsOf().get('token')).not.toBeNull();
});

it.each([
  ['endpoint', { endpoint: 'ftp://files.example' }],
  ['endpoint', { endpoint: 'https://files.example/path' }],
  ['bucket', { bucket: '../other' }],
  ['prefix', { prefix: '../other/' }],
  ['partBytes', { partBytes: 1_000 }],
] as const)('refuses a wrong %s', (name, wrong) => {
  expect(() => blobsOf(wrong)).toThrow(name);
});
