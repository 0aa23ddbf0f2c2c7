import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { demoPassword } from '../demo-accounts.js';
import { visitor } from '../officer-client.js';
import { rawRequest } from '../raw-request.js';
import { type ServerProcess, startServer } from '../server-process.js';

let server: ServerProcess;

beforeAll(async () => {
  server = await startServer(inject('seededDesk'));
});

afterAll(() => server?.dispose());

function get(path: string, host = new URL(server.origin).host) {
  return rawRequest(server.origin, [
    `GET ${path} HTTP/1.1`,
    `Host: ${host}`,
    'Connection: close',
    '',
    '',
  ]);
}

test('a name that somebody pointed to this machine is no name of this site', async () => {
  const { port } = new URL(server.origin);
  for (const path of ['/', '/api/v1/session', '/aduan/web/config', '/petugas', '/healthz']) {
    expect((await get(path, `attacker.example:${port}`)).status).toBe(421);
    expect((await get(`http://attacker.example:${port}${path}`)).status).toBe(421);
    expect((await get(path, `localhost:${port}`)).status).toBe(200);
  }
});

test.each([
  '/assets/../server/main.js',
  '/assets/..%2fserver%2fmain.js',
  '/assets/%2e%2e/server/main.js',
  '/assets/..%5cserver%5cmain.js',
  '/assets/....//server/main.js',
  '/assets//etc/passwd',
  '/assets/%00',
  '/assets/%ff',
  '/petugas/assets/..%2f..%2fserver/main.js',
  '/petugas/assets/%2e%2e%2f%2e%2e%2f%2e%2e%2fpackage.json',
  '/.aduan/accounts.sqlite',
  '/aduan/web/../../../accounts.sqlite',
])('%s leads nowhere', async (path) => {
  const { status, text } = await get(path);
  expect([path, status]).toEqual([path, 404]);
  // The console answers for its own files.
  const missing = path.startsWith('/petugas/') ? 'Not found.' : 'Halaman ini tidak ada';
  expect(text).toContain(missing);
});

test.each(['//attacker.example/', '/%2f%2fattacker.example', '/lapor//attacker.example'])(
  '%s sends nobody elsewhere',
  async (path) => {
    expect((await get(path)).text).not.toMatch(/^location:/im);
  },
);

test('requests that are given up leave the log as it was', async () => {
  const browser = await visitor(server.origin);
  const { cookie, csrf } = browser.credentials();
  for (const path of ['/api/v1/session', '/aduan/web/session', '/aduan/web/messages', '/lapor']) {
    const lines = [`POST ${path} HTTP/1.1`, `Host: ${new URL(server.origin).host}`];
    const headers = [
      `Cookie: ${cookie}`,
      `X-Aduan-Csrf: ${csrf}`,
      'Content-Type: application/json',
    ];
    const half = [...lines, ...headers, 'Content-Length: 1000', '', '{"username":'];
    await Promise.all(Array.from({ length: 10 }, () => rawRequest(server.origin, half, true)));
  }
  expect((await get('/healthz')).status).toBe(200);
  expect(server.log()).not.toMatch(/aborted|failed|error/i);
});

test('a body is measured, not believed', async () => {
  const browser = await visitor(server.origin);
  const { cookie, csrf } = browser.credentials();
  const head = [
    'POST /api/v1/session HTTP/1.1',
    `Host: ${new URL(server.origin).host}`,
    `Cookie: ${cookie}`,
    `X-Aduan-Csrf: ${csrf}`,
    'Content-Type: application/json',
    'Connection: close',
  ];
  const large = 'a'.repeat(300 * 1024);
  const chunked = [
    ...head,
    'Transfer-Encoding: chunked',
    '',
    large.length.toString(16),
    large,
    '0',
    '',
    '',
  ];
  const refused = await rawRequest(server.origin, chunked);
  expect(refused.status).toBe(413);
  expect(refused.text).toContain('body-too-large');
  const announced = [...head, 'Content-Length: 99999999', '', '{}'];
  expect((await rawRequest(server.origin, announced)).status).toBe(413);
  const smuggled = [...head, 'Content-Length: 5', 'Transfer-Encoding: chunked', '', '0', '', ''];
  expect((await rawRequest(server.origin, smuggled)).status).toBe(400);
});

test('no page of another site signs anybody in', async () => {
  const browser = await visitor(server.origin);
  const right = { username: 'petugas.a', password: demoPassword('petugas.a') };
  const elsewhere = [{ Origin: 'https://attacker.example' }, { 'Sec-Fetch-Site': 'cross-site' }];
  for (const headers of elsewhere) {
    const answer = await browser.post('/api/v1/session', right, headers);
    expect(answer.status).toBe(403);
  }
});
