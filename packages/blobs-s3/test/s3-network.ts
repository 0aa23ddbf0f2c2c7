import { createHash } from 'node:crypto';
import { sign } from 'aws4';
import { getResponse } from 'msw/utils/get-response';
import { s3Provider } from '../src/msw/index.js';

export const credentials = { accessKeyId: 'AKTEST', secretAccessKey: 'a secret key of the tests' };
export const region = 'ap-southeast-3';
const endpoint = 'https://s3.example';

/** Whether `aws4`, which does not share the client's code, signs the same request in the same way. */
function isGenuine({ method, url, headers }: Request, body: Buffer): boolean {
  const { host, pathname, search } = new URL(url);
  const authorization = headers.get('authorization');
  const field = (name: string) => (name === 'host' ? host : (headers.get(name) ?? ''));
  const digest = createHash('sha256').update(body).digest('hex');
  const names = /SignedHeaders=([^,]+)/.exec(authorization ?? '')?.[1]?.split(';') ?? [];
  const isWhole = ['host', 'x-amz-content-sha256', 'x-amz-date'].every((name) =>
    names.includes(name),
  );
  if (!isWhole || field('x-amz-content-sha256') !== digest) return false;
  const signed = sign(
    {
      service: 's3',
      region,
      method,
      path: `${pathname}${search}`,
      headers: Object.fromEntries(names.map((name) => [name, field(name)])),
    },
    credentials,
  );
  return signed.headers?.Authorization === authorization;
}

/** A network that ends at a stand-in, and what went over it. */
export function s3Network(bucket: string) {
  const provider = s3Provider({ endpoint, bucket, region, ...credentials });
  const requests: string[] = [];
  const fetchLike: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const { searchParams } = new URL(request.url);
    requests.push(`${request.method} ${[...searchParams.keys()].join(' ')}`.trim());
    const body = Buffer.from(await request.clone().arrayBuffer());
    const isOurs = isGenuine(request, body);
    const response = (await getResponse([...provider.handlers], request)) ?? Response.error();
    const isRefused = response.status === 403;
    if (isOurs === isRefused) throw new Error('The stand-in reads signatures as nobody else does.');
    return response;
  };
  return { ...provider, endpoint, requests, fetch: fetchLike };
}
