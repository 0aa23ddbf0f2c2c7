import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sign } from 'aws4';

export const credentials = { accessKeyId: 'AKTEST', secretAccessKey: 'a secret key of the tests' };
export const region = 'ap-southeast-3';

/** Whether `aws4`, which does not share the client's code, signs the same request in the same way. */
function isGenuine({ method = '', url = '', headers }: IncomingMessage, body: Buffer): boolean {
  const { authorization = '' } = headers;
  const field = (name: string) => String(headers[name] ?? '');
  const digest = createHash('sha256').update(body).digest('hex');
  const names = /SignedHeaders=([^,]+)/.exec(authorization)?.[1]?.split(';') ?? [];
  const isWhole = ['host', 'x-amz-content-sha256', 'x-amz-date'].every((name) =>
    names.includes(name),
  );
  if (!isWhole || field('x-amz-content-sha256') !== digest) return false;
  const signed = sign(
    {
      service: 's3',
      region,
      method,
      path: url,
      headers: Object.fromEntries(names.map((name) => [name, field(name)])),
    },
    credentials,
  );
  return signed.headers?.Authorization === authorization;
}

/** A bucket on the loopback, which takes nothing that is not rightly signed. */
export async function fakeS3(bucket: string) {
  const objects = new Map<string, Buffer>();
  const uploads = new Map<string, Map<number, Buffer>>();
  const state = { failures: 0, completes: true, forged: 0 };
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece);
    const body = Buffer.concat(pieces);
    const { pathname, searchParams } = new URL(`http://s3${request.url}`);
    const answer = (status: number, text: string | Buffer = '', headers = {}) => {
      response.writeHead(status, headers).end(text);
    };
    requests.push(`${request.method} ${[...searchParams.keys()].join(' ')}`.trim());
    if (!isGenuine(request, body)) {
      state.forged += 1;
      return answer(403, '<Error><Code>SignatureDoesNotMatch</Code></Error>');
    }
    if (state.failures > 0) {
      state.failures -= 1;
      return answer(503, '<Error><Code>SlowDown</Code></Error>');
    }
    const prefix = `/${bucket}/`;
    if (!pathname.startsWith(prefix))
      return answer(404, '<Error><Code>NoSuchBucket</Code></Error>');
    const name = pathname.slice(prefix.length);
    const id = searchParams.get('uploadId');
    const upload = uploads.get(id ?? '');
    if (searchParams.has('uploads')) {
      const fresh = `id+${uploads.size}/<&`;
      uploads.set(fresh, new Map());
      const printed = fresh.replace('&', '&amp;').replace('<', '&lt;');
      return answer(200, `<R><UploadId>${printed}</UploadId></R>`);
    }
    if (id !== null && !upload) return answer(404, '<Error><Code>NoSuchUpload</Code></Error>');
    if (request.method === 'PUT' && upload) {
      upload.set(Number(searchParams.get('partNumber')), body);
      return answer(200, '', { etag: `"${createHash('md5').update(body).digest('hex')}"` });
    }
    if (request.method === 'POST' && upload) {
      if (!state.completes) return answer(200, '<Error><Code>InternalError</Code></Error>');
      const all = [...upload].toSorted(([one], [other]) => one - other).map(([, part]) => part);
      objects.set(name, Buffer.concat(all));
      uploads.delete(id ?? '');
      return answer(200, '<CompleteMultipartUploadResult></CompleteMultipartUploadResult>');
    }
    if (request.method === 'DELETE') {
      if (id === null) objects.delete(name);
      else uploads.delete(id);
      return answer(204);
    }
    if (request.method === 'PUT') {
      objects.set(name, body);
      return answer(200);
    }
    const object = objects.get(name);
    return object ? answer(200, object) : answer(404, '<Error><Code>NoSuchKey</Code></Error>');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    objects,
    uploads,
    requests,
    state,
    async close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
