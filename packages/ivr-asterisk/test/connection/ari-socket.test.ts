import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { WebSocketServer } from 'ws';
import type { AriEvent } from '../../src/ari/ari-event.js';
import { openAriSocket } from '../../src/ari/ari-socket.js';
import { openAri } from '../faults/open-ari.js';

async function server(options: ConstructorParameters<typeof WebSocketServer>[0] = {}) {
  const listening = new WebSocketServer({ host: '127.0.0.1', port: 0, ...options });
  await once(listening, 'listening');
  onTestFinished(() => {
    for (const client of listening.clients) client.terminate();
    listening.close();
  });
  const { port } = listening.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/ari`;
  return { listening, server: { url, username: 'aduan', password: 'rahasia' } };
}

function listen(to: Parameters<typeof openAriSocket>[0], pingMs?: number) {
  const heard: AriEvent[] = [];
  const closed: string[] = [];
  let opened = 0;
  const close = openAriSocket(
    to,
    'aduan',
    {
      opened: () => {
        opened += 1;
      },
      heard: (event) => heard.push(event),
      closed: (why) => closed.push(why),
    },
    pingMs,
  );
  onTestFinished(close);
  return { heard, closed, opened: () => opened };
}

test('a connection that answers no ping is broken', async () => {
  const silent = await server({ autoPong: false });
  const { closed } = listen(silent.server, 20);
  await expect.poll(() => closed).toEqual(['silent']);
});

test('one that answers is not', async () => {
  const { listening, server: to } = await server();
  let pings = 0;
  listening.on('connection', (socket) =>
    socket.on('ping', () => {
      pings += 1;
    }),
  );
  const { closed } = listen(to, 20);
  await expect.poll(() => pings).toBeGreaterThan(3);
  expect(closed).toEqual([]);
});

test('the password travels in a header, and what is refused says no more than its status', async () => {
  const { listening, server: to } = await server();
  const asked = once(listening, 'connection');
  listen(to);
  const [, request] = await asked;
  expect(request.url).toBe('/ari/events?app=aduan');
  expect(request.headers.authorization).toBe(`Basic ${btoa('aduan:rahasia')}`);
  const ari = await openAri();
  const { closed } = listen({ ...ari.server, password: 'salah' });
  await expect.poll(() => closed).toEqual(['status 401']);
});

test('what is no event, or one of another kind, is left out; what is too long breaks it', async () => {
  const { listening, server: to } = await server();
  const asked = once(listening, 'connection');
  const { heard, closed } = listen(to);
  const [socket] = await asked;
  for (const message of ['', '[', 'null', '{"type":"Neu"}', '{"type":"StasisStart"}'])
    socket.send(message);
  socket.send(JSON.stringify({ type: 'ApplicationReplaced', application: 'aduan', new: 1 }));
  await expect.poll(() => heard).toEqual([{ type: 'ApplicationReplaced', application: 'aduan' }]);
  socket.send('x'.repeat(300_000));
  await expect.poll(() => closed).toHaveLength(1);
});
