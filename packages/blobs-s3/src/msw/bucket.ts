import { s3Error } from './s3-fault.js';

/** One request to a bucket. */
export interface BucketRequest {
  readonly method: string;
  readonly name: string;
  readonly query: URLSearchParams;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** Objects, and parts of uploads that are not finished. */
export interface Bucket {
  readonly objects: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  readonly uploads: ReadonlyMap<string, ReadonlyMap<number, Uint8Array<ArrayBuffer>>>;
  answer(request: BucketRequest): Response;
}

/** Names in an answer; S3 gives 1,000 (ListObjectsV2). A test sees a second page without storing so many. */
const pageSize = 10;

/** Makes an empty bucket. */
export function emptyBucket(): Bucket {
  const objects = new Map<string, Uint8Array<ArrayBuffer>>();
  const uploads = new Map<string, Map<number, Uint8Array<ArrayBuffer>>>();
  let count = 0;

  function begin(): Response {
    count += 1;
    // With characters that must be escaped in XML and in an address.
    uploads.set(`id+${count}/<&`, new Map());
    return new Response(`<R><UploadId>id+${count}/&lt;&amp;</UploadId></R>`);
  }

  function resume(id: string, { method, name, query, body }: BucketRequest): Response {
    const parts = uploads.get(id);
    if (!parts) return s3Error(404, 'NoSuchUpload');
    if (method === 'PUT') {
      const number = Number(query.get('partNumber'));
      parts.set(number, body);
      return new Response(null, { headers: { etag: `"${id}-${number}"` } });
    }
    uploads.delete(id);
    if (method === 'DELETE') return new Response(null, { status: 204 });
    const inOrder = [...parts].toSorted(([one], [other]) => one - other);
    objects.set(name, joined(inOrder.map(([, part]) => part)));
    return new Response('<CompleteMultipartUploadResult></CompleteMultipartUploadResult>');
  }

  /** Names in order, a page at a time; the token is the last name of the page before. */
  function list(query: URLSearchParams): Response {
    const [prefix, after] = [query.get('prefix') ?? '', query.get('continuation-token') ?? ''];
    const names = [...objects.keys()].filter((name) => name.startsWith(prefix)).toSorted();
    const left = names.filter((name) => `${name}<&` > after);
    const page = left.slice(0, pageSize);
    const keys = page.map((name) => `<Contents><Key>${name}</Key></Contents>`).join('');
    const next = `<NextContinuationToken>${page.at(-1)}&lt;&amp;</NextContinuationToken>`;
    return new Response(`<R>${keys}${left.length > page.length ? next : ''}</R>`);
  }

  return {
    objects,
    uploads,
    answer(request) {
      const { method, name, query, body } = request;
      const id = query.get('uploadId');
      if (query.has('list-type')) return list(query);
      if (query.has('uploads')) return begin();
      if (id !== null) return resume(id, request);
      if (method === 'PUT') {
        objects.set(name, body);
        return new Response();
      }
      if (method === 'DELETE') {
        objects.delete(name);
        return new Response(null, { status: 204 });
      }
      const object = objects.get(name);
      if (method === 'HEAD') return new Response(null, { status: object ? 200 : 404 });
      return object ? new Response(object) : s3Error(404, 'NoSuchKey');
    },
  };
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
