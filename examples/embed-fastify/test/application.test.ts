import type { AddressInfo } from 'node:net';
import { createApplication } from '@aduan-examples/embed-fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';

const sessions = new Map([['s-1', { id: 'petugas-1', isHead: false }]]);
let application: Awaited<ReturnType<typeof createApplication>>;
let origin: string;

beforeAll(async () => {
  application = await createApplication(sessions);
  await application.app.listen({ host: '127.0.0.1', port: 0 });
  origin = `http://127.0.0.1:${(application.app.server.address() as AddressInfo).port}`;
});

afterAll(() => application.app.close());

const ask = (path: string, init: RequestInit = {}) => fetch(`${origin}${path}`, init);

test('its own pages, the chat and the API stand beside each other', async () => {
  expect(await (await ask('/')).text()).toBe('Aplikasi Contoh');
  expect(await (await ask('/aduan/web/config')).json()).toHaveProperty('hours');
  expect(await (await ask('/complaints/api/reference')).text()).toContain('</html>');
  // The prefix alone is the desk's as well: a console lives there.
  expect(await (await ask('/complaints/api')).json()).toMatchObject({ code: 'route-not-found' });
});

test('anyone who is signed in at the application works with tickets, and nobody else', async () => {
  const cookie = 'theme=dark; session=s-1';
  expect((await ask('/complaints/api/me')).status).toBe(401);
  expect((await ask('/complaints/api/me', { headers: { cookie: 'session=s-2' } })).status).toBe(
    401,
  );
  const opened = await ask('/complaints/api/tickets', {
    method: 'POST',
    headers: { cookie, 'Content-Type': 'application/json', 'Idempotency-Key': 'a' },
    body: JSON.stringify({ body: 'Gerai selalu tutup', channel: 'counter' }),
  });
  expect(opened.status).toBe(201);
  const me = await ask('/complaints/api/me', { headers: { cookie } });
  expect(await me.json()).toMatchObject({ id: 'petugas-1', roles: ['officer'] });
});

test('a page of another site cannot change anything with the session of an officer', async () => {
  const forged = await ask('/complaints/api/tickets', {
    method: 'POST',
    headers: { cookie: 'session=s-1', 'Content-Type': 'text/plain' },
    body: JSON.stringify({ body: 'x', channel: 'y' }),
  });
  expect(forged.status).toBe(400);
});

test('it stops although somebody follows its events', async () => {
  const { app } = await createApplication(sessions);
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/complaints/api/events`;
  const stream = await fetch(url, { headers: { cookie: 'session=s-1' } });
  const reader = stream.body?.getReader();
  await reader?.read();
  await app.close();
  for (;;) if ((await reader?.read())?.done !== false) break;
});
