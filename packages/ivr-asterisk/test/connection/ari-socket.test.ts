import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { WebSocketServer } from 'ws';
import { manualTimers } from '../../../../tooling/tests/manual-timers.js';
import type { AriEvent } from '../../src/ari/ari-event.js';
import { openAriSocket } from '../../src/ari/ari-socket.js';
import { pingMs } from '../../src/ari/watch-socket.js';
import { openAri } from '../faults/open-ari.js';

const replaced = { type: 'ApplicationReplaced', application: 'aduan' };

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

function listen(to: Parameters<typeof openAriSocket>[0]) {
  const timers = manualTimers();
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
    timers,
  );
  onTestFinished(close);
  return { heard, closed, opened: () => opened, timers };
}

test('a connection that answers no ping is broken', async () => {
  const silent = await server({ autoPong: false });
  const { closed, opened, timers } = listen(silent.server);
  await expect.poll(opened).toBe(1);
  timers.pass(pingMs);
  expect(closed).toEqual([]);
  timers.pass(pingMs);
  expect(closed).toEqual(['silent']);
});

test('one that answers is not', async () => {
  const { listening, server: to } = await server();
  // Said behind the answer, so that whoever hears it has heard the answer.
  listening.on('connection', (socket) =>
    socket.on('ping', () => socket.send(JSON.stringify(replaced))),
  );
  const { closed, heard, opened, timers } = listen(to);
  await expect.poll(opened).toBe(1);
  for (let pings = 1; pings <= 4; pings += 1) {
    timers.pass(pingMs);
    await expect.poll(() => heard).toHaveLength(pings);
  }
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
  socket.send(JSON.stringify({ ...replaced, new: 1 }));
  await expect.poll(() => heard).toEqual([replaced]);
  socket.send('x'.repeat(300_000));
  await expect.poll(() => closed).toHaveLength(1);
});
