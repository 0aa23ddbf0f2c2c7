import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { rawRequest } from '../raw-request.js';
import { type ServerProcess, startServer } from '../server-process.js';

let server: ServerProcess;

beforeAll(async () => {
  // With a small heap V8 collects early: otherwise a measurement counts up to 250 MiB of garbage that only waits.
  const NODE_OPTIONS = '--max-semi-space-size=2 --max-old-space-size=128';
  server = await startServer(undefined, { ADUAN_SAMPLES: 'officers', NODE_OPTIONS });
});

afterAll(() => server?.dispose());

const host = () => new URL(server.origin).host;

async function dial(): Promise<{ readonly token: string; readonly turn: { readonly id: string } }> {
  const answer = await fetch(`${server.origin}/telepon/panggil`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-aduan-phone': 'new' },
    body: '{"from":null}',
  });
  return answer.json();
}

/** Begins to send a body in chunks; the connection may be closed from the other side. */
function post(path: string, token: string, chunks: string, ...headers: string[]): Socket {
  const { hostname, port } = new URL(server.origin);
  const socket = connect(Number(port), hostname);
  onTestFinished(() => void socket.destroy());
  socket.on('error', () => {});
  const head = [
    `POST ${path} HTTP/1.1`,
    `Host: ${host()}`,
    `X-Aduan-Phone: ${token}`,
    ...headers,
    'Transfer-Encoding: chunked',
  ];
  socket.write([...head, '', chunks].join('\r\n'));
  return socket;
}

/** Begins to send a body, and never ends. */
function trickle(path: string, token: string): Socket {
  return post(path, token, '1\r\nx\r\n');
}

/** Sends a body in chunks of one byte each. @returns the status that is received while sending or afterwards */
function crumbs(path: string, count: number, token = 'new'): Promise<number> {
  const body = `${'1\r\nx\r\n'.repeat(count)}0\r\n\r\n`;
  const socket = post(path, token, body, 'Content-Type: application/json');
  return new Promise((resolve) => {
    socket.once('data', (answer) => resolve(Number(String(answer).split(' ')[1])));
  });
}

const wav = (seconds: number) => {
  const bytes = Buffer.alloc(44 + seconds * 16_000);
  bytes.write('RIFF', 0);
  bytes.write('WAVEfmt ', 8);
  return bytes;
};

const record = ({ token, turn }: Awaited<ReturnType<typeof dial>>) =>
  fetch(`${server.origin}/telepon/rekaman?turn=${turn.id}&seconds=1`, {
    method: 'POST',
    headers: { 'x-aduan-phone': token },
    body: wav(1),
  });

test('anyone who sends recordings slowly and holds no phone keeps no place', async () => {
  const call = await dial();
  const slow = Array.from({ length: 60 }, () =>
    trickle('/telepon/rekaman?turn=1&seconds=1', 'new'),
  );
  await Promise.all(slow.map((socket) => new Promise((done) => socket.once('data', done))));
  expect((await record(call)).status).toBe(200);
});

test('slow webhooks and half requests hold up nobody', async () => {
  const paths = ['/aduan/phone', '/aduan/telephone', '/telepon/jawab', '/aduan/web/messages'];
  const slow = Array.from({ length: 200 }, (_, place) => trickle(paths[place % 4] ?? '/', 'new'));
  await Promise.all(slow.map((socket) => new Promise((done) => socket.once('connect', done))));
  const call = await dial();
  expect((await record(call)).status).toBe(200);
  expect((await fetch(`${server.origin}/healthz`)).status).toBe(200);
});

test('a body in crumbs weighs little more than a whole one', async () => {
  const before = await server.memory();
  const { token } = await dial();
  const statuses = [
    await crumbs('/aduan/phone', 60_000),
    await crumbs('/aduan/phone', 100_000),
    await crumbs('/telepon/panggil', 100_000),
    await crumbs('/telepon/rekaman?turn=1&seconds=1', 500_000, token),
  ];
  expect(statuses).toEqual([403, 413, 413, 415]);
  // MiB. 15 to 50 are measured; a server that keeps each crumb until the end of its body runs out of memory.
  expect((await server.memory()) - before).toBeLessThan(100);
});

test.each([
  ['text that is no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])],
  ['JSON nested beyond measure', Buffer.from(`${'['.repeat(4_000)}${']'.repeat(4_000)}`)],
  ['a name of every object', Buffer.from('{"__proto__":{"from":null},"constructor":{}}')],
  ['a number that is a party of keys', Buffer.from('{"from":{"$ne":null}}')],
])('%s dials nothing', async (_, body) => {
  const answer = await fetch(`${server.origin}/telepon/panggil`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-aduan-phone': 'new' },
    body,
  });
  expect(answer.status).toBe(422);
});

test('headers that come twice prove nothing, and lengths that differ are refused', async () => {
  const twice = (header: string, value: string) =>
    rawRequest(server.origin, [
      'POST /aduan/phone HTTP/1.1',
      ...(header === 'Host' ? [] : [`Host: ${host()}`]),
      `${header}: ${value}`,
      `${header}: ${value}`,
      ...(header === 'Content-Length' ? [] : ['Content-Length: 2']),
      'Connection: close',
      '',
      '[]',
    ]);
  const signature = `t=${Math.floor(Date.now() / 1_000)},v1=${'0'.repeat(64)}`;
  expect((await twice('X-Exchange-Signature', signature)).status).toBe(403);
  expect((await twice('Host', host())).status).toBe(421);
  expect((await twice('Content-Length', '2')).status).toBe(400);
});

test('a flood of webhooks that nobody signed is refused, and calls come through', async () => {
  const forged = Array.from({ length: 500 }, () =>
    fetch(`${server.origin}/aduan/phone`, {
      method: 'POST',
      headers: { 'x-exchange-signature': `t=1,v1=${'0'.repeat(64)}` },
      body: JSON.stringify([{ type: 'incoming', call: 'x', from: null, to: null, turn: null }]),
    }),
  );
  expect(new Set((await Promise.all(forged)).map(({ status }) => status))).toEqual(new Set([403]));
  expect((await dial()).turn.id).toBe('1');
});
