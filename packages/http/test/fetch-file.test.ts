import { HttpResponse, http } from 'msw/http';
import { describe, expect, it, test } from 'vitest';
import { fetchFile, isAtFileHost } from '../src/index.js';
import { context, provider } from './provider.js';

const server = provider();
const address = 'https://files.provider.example/1.wav';
const host = { domains: ['provider.example'], headers: { authorization: 'Basic x' } };

test.each([
  ['https://provider.example/1.wav', true],
  ['https://files.provider.example/1.wav', true],
  ['https://provider.example:8443/1.wav', true],
  ['https://notprovider.example/1.wav', false],
  ['https://provider.example.evil.example/', false],
  ['https://provider.example@evil.example/', false],
  ['https://me@provider.example/', false],
  ['http://provider.example/1.wav', false],
  ['ftp://provider.example/1.wav', false],
  ['1.wav', false],
])('%s lies at the provider: %s', (url, expected) => {
  expect(isAtFileHost(url, host)).toBe(expected);
});

test('a domain with a port is this port alone, and http is allowed by name', () => {
  const at = (url: string) => isAtFileHost(url, { domains: ['10.1.2.3:8080'], insecure: true });
  expect(['http://10.1.2.3:8080/a', 'http://10.1.2.3/a', 'http://10.1.2.3:22/'].map(at)).toEqual([
    true,
    false,
    false,
  ]);
});

describe('fetchFile', () => {
  it('brings the file with its kind, and shows the password to its host', async () => {
    let seen: string | null = null;
    server.use(
      http.get(address, ({ request }) => {
        seen = request.headers.get('authorization');
        return new HttpResponse('~~', { headers: { 'content-type': 'audio/wav; charset=x' } });
      }),
    );
    const { body, mime } = await fetchFile(address, context(), host);
    expect([await new Response(body).text(), mime, seen]).toEqual(['~~', 'audio/wav', 'Basic x']);
  });

  it('goes nowhere else, unless the provider may send it there', async () => {
    server.use(
      http.get(address, () => HttpResponse.redirect('https://elsewhere.example/1.wav')),
      http.get('https://elsewhere.example/1.wav', () => new HttpResponse('~')),
    );
    await expect(fetchFile(address, context(), host)).rejects.toMatchObject({
      info: { class: 'invalid', code: 302 },
    });
    const followed = await fetchFile(address, context(), { ...host, redirects: true });
    expect(await new Response(followed.body).text()).toBe('~');
    await expect(fetchFile('https://evil.example/', context(), host)).rejects.toThrow('provider');
  });

  it.each([
    'http://169.254.169.254/latest/meta-data',
    'https://169.254.169.254/latest/meta-data',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://[::1]/',
    'https://[::ffff:10.0.0.1]/',
    'https://localhost/',
    'https://metadata.google.internal/',
    'https://printer.local/',
    'http://files.provider.example/1.wav',
    'https://me:word@elsewhere.example/',
    'file:///etc/passwd',
    'https://',
  ])('is not led inside, to %s', async (location) => {
    const asked: string[] = [];
    server.use(
      http.get(address, () => new HttpResponse(null, { status: 307, headers: { location } })),
      http.all('*', ({ request }) => {
        asked.push(request.url);
        return new HttpResponse('secret');
      }),
    );
    const led = fetchFile(address, context(), { ...host, redirects: true });
    await expect(led).rejects.toMatchObject({ info: { class: 'invalid', code: 307 } });
    expect(asked).toEqual([]);
  });

  it('shows the password to its host alone, also on the way back', async () => {
    const seen: unknown[] = [];
    const to = (location: string) => new HttpResponse(null, { status: 302, headers: { location } });
    const noting =
      (location: string) =>
      ({ request }: { readonly request: Request }) => {
        seen.push([new URL(request.url).host, request.headers.get('authorization')]);
        return to(location);
      };
    server.use(
      http.get(address, noting('https://elsewhere.example/1.wav')),
      http.get('https://elsewhere.example/1.wav', noting(address)),
    );
    const led = fetchFile(address, context(), { ...host, redirects: true });
    await expect(led).rejects.toMatchObject({ info: { class: 'invalid', code: 302 } });
    // In a circle nobody goes for long.
    const [home, away] = ['files.provider.example', 'elsewhere.example'];
    expect(seen).toEqual([
      [home, 'Basic x'],
      [away, null],
      [home, 'Basic x'],
      [away, null],
    ]);
  });

  it('may be tried again while the file is not there', async () => {
    server.use(http.get(address, () => new HttpResponse(null, { status: 404 })));
    await expect(fetchFile(address, context(), host)).rejects.toMatchObject({
      info: { class: 'retryable' },
    });
  });

  it.each([
    ['202 and words about it', 202, '{}'],
    ['206 of a part that nobody asked for', 206, '~'],
    ['204', 204, null],
    ['200 and nothing', 200, null],
    ['200 and an empty body', 200, ''],
  ])('takes %s for a file that is not there yet', async (_, status, body) => {
    const headers = { 'retry-after': '20' };
    server.use(http.get(address, () => new HttpResponse(body, { status, headers })));
    await expect(fetchFile(address, context(), host)).rejects.toMatchObject({
      info: { class: 'retryable', code: status, retryAfterMs: 20_000 },
      retryable: true,
    });
  });

  it('believes the adapter about what a refusal means', async () => {
    let status = 404;
    server.use(http.get(address, () => new HttpResponse(null, { status })));
    const classOf = async () => {
      const fetching = fetchFile(address, context(), {
        ...host,
        classify: (answer) => (answer.status === 404 ? { class: 'invalid' } : null),
      });
      return fetching.catch((error) => error.info.class);
    };
    expect(await classOf()).toBe('invalid');
    status = 401;
    expect(await classOf()).toBe('auth');
  });

  it('brings a file that comes in pieces, the first of them empty, and can be broken off', async () => {
    let cancelled = false;
    const pieces = () =>
      new ReadableStream<Uint8Array>({
        start(controller) {
          for (const text of ['', 'ab', 'c']) controller.enqueue(new TextEncoder().encode(text));
        },
        cancel() {
          cancelled = true;
        },
      });
    const bare = { ...context(), fetch: async () => new Response(pieces()) };
    const { body } = await fetchFile(address, bare, host);
    const reader = body.getReader();
    const decode = async () => new TextDecoder().decode((await reader.read()).value);
    expect([await decode(), await decode()]).toEqual(['ab', 'c']);
    await reader.cancel();
    expect(cancelled).toBe(true);
  });

  it('breaks off where a file is longer than it may be', async () => {
    server.use(http.get(address, () => new HttpResponse('123')));
    const within = await fetchFile(address, context(), { ...host, maxBytes: 3 });
    expect(await new Response(within.body).text()).toBe('123');
    const { body } = await fetchFile(address, context(), { ...host, maxBytes: 2 });
    await expect(new Response(body).text()).rejects.toThrow('too long');
  });
});
