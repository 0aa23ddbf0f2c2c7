import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { listen } from '@aduan/server/host';
import { afterEach, expect, inject, test } from 'vitest';
import { signIn } from './officer-client.js';
import { type ServerProcess, startOn, startServer } from './server-process.js';

let server: ServerProcess | undefined;

afterEach(() => server?.dispose());

test('a second start keeps the data and asks for consent as it was told; secrets are readable by their owner alone', async () => {
  server = await startServer(inject('seededDesk'), { ADUAN_CHAT_CONSENT: '2026-1' });
  const before = await counts(server);
  expect(await server.stop()).toBe(0);
  await server.restart();
  expect(await counts(server)).toEqual(before);
  const chat = await fetch(`${server.origin}/aduan/web/config`);
  expect(await chat.json()).toMatchObject({ consent: { version: '2026-1', url: '/#privacy' } });
  for (const name of [
    'accounts.sqlite',
    'webchat.secret',
    'desk',
    'desk/desk.db',
    'desk/desk.db.keys',
  ]) {
    expect((await stat(join(server.data, name))).mode & 0o077).toBe(0);
  }
});

test('started twice on one folder, the second says who has it and ends; a crash leaves it free', async () => {
  server = await startServer(inject('seededDesk'));
  const second = startOn(server.data);
  await expect(second).rejects.toThrow(/proses \d+ memakai folder .*ADUAN_DATA=/s);
  await expect(second).rejects.not.toThrow(/\bat .*\.js:\d/);
  expect((await fetch(`${server.origin}/healthz`)).status).toBe(200);
  await server.kill();
  await server.restart();
  expect((await fetch(`${server.origin}/healthz`)).status).toBe(200);
});

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s stops it with code 0 while a console and a chat listen',
  async (signal) => {
    server = await startServer(inject('seededDesk'));
    const officer = await signIn(server.origin, 'petugas.a');
    const changes = await officer.get('/api/v1/events');
    expect(changes.headers.get('content-type')).toMatch('text/event-stream');
    const session = await fetch(`${server.origin}/aduan/web/session`, {
      method: 'POST',
      body: '{}',
    });
    const { token } = (await session.json()) as { token: string };
    const chat = await fetch(`${server.origin}/aduan/web/stream`, {
      headers: { Authorization: `Bearer ${token}` },
    });
    expect(chat.status).toBe(200);
    expect(await server.stop(signal)).toBe(0);
  },
);

test('the server process stays small, also at the first start', async () => {
  server = await startServer();
  await (await fetch(server.origin)).text();
  expect(await server.memory()).toBeLessThan(process.platform === 'linux' ? 110 : 150);
});

test('a busy port is answered with the next free one', async () => {
  const busy = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => busy.once('listening', resolve));
  const { port } = busy.address() as AddressInfo;
  const listening = await listen(() => new Response('ok'), { host: '127.0.0.1', port });
  expect(listening.port).toBeGreaterThan(port);
  listening.server.close();
  busy.close();
});

async function counts({ origin }: ServerProcess): Promise<unknown> {
  const officer = await signIn(origin, 'petugas.a');
  const { byPhase } = await officer.read<{ byPhase: unknown }>('/api/v1/tickets/count');
  return byPhase;
}
