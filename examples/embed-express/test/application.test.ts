import { once } from 'node:events';
import { createApplication } from '@aduan-examples/embed-express';
import { expect, test } from 'vitest';
import { served } from './served.js';

const sessions = new Map([['s-1', { id: 'petugas-1', isHead: false }]]);

async function application() {
  const { app, close } = await createApplication(sessions);
  const { origin, server } = await served(app);
  return {
    ask: (path: string, init: RequestInit = {}) => fetch(`${origin}${path}`, init),
    async [Symbol.asyncDispose]() {
      await close();
      server.close();
      await once(server, 'close');
    },
  };
}

const json = { 'Content-Type': 'application/json' };

test('its own routes, the chat and the API stand beside each other', async () => {
  await using running = await application();
  const { ask } = running;
  expect(await (await ask('/')).text()).toBe('Aplikasi Contoh');
  const feedback = { method: 'POST', headers: json, body: '{"stars":5}' };
  expect(await (await ask('/feedback', feedback)).json()).toEqual({ received: 5 });
  expect(await (await ask('/aduan/web/config')).json()).toHaveProperty('hours');
  expect(await (await ask('/complaints/api/reference')).text()).toContain('</html>');
});

test('a citizen begins a chat, whose body reaches the desk as it was sent', async () => {
  await using running = await application();
  const session = { method: 'POST', headers: json, body: '{}' };
  expect((await running.ask('/aduan/web/session', session)).status).toBe(200);
});

test('anyone who is signed in at the application works with tickets, and nobody else', async () => {
  await using running = await application();
  const { ask } = running;
  const meOf = (cookie: string) => ask('/complaints/api/me', { headers: { cookie } });
  expect((await meOf('session=s-2')).status).toBe(401);
  const cookie = 'theme=dark; session=s-1';
  expect(await (await meOf(cookie)).json()).toMatchObject({ id: 'petugas-1', roles: ['officer'] });
  const opened = await ask('/complaints/api/tickets', {
    method: 'POST',
    headers: { ...json, cookie, 'Idempotency-Key': 'a' },
    body: JSON.stringify({ body: 'Gerai selalu tutup', channel: 'counter' }),
  });
  expect(opened.status).toBe(201);
});

test('it stops although somebody follows its events', async () => {
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  {
    await using running = await application();
    const headers = { cookie: 'session=s-1' };
    reader = (await running.ask('/complaints/api/events', { headers })).body?.getReader();
    await reader?.read();
  }
  for (;;) if ((await reader?.read())?.done !== false) break;
});
