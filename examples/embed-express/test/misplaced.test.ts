import { createApi } from '@aduan/api';
import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { webchatChannel } from '@aduan/channel-webchat';
import { createAduan, officerPrincipal } from '@aduan/core';
import { memoryStore } from '@aduan/store-memory';
import { getRequestListener } from '@hono/node-server';
import express, { type Express } from 'express';
import { expect, test } from 'vitest';
import { served } from './served.js';

/** Sends one report, as JSON. */
async function posting(app: Express, path: string, { isInChunks = false } = {}) {
  const { origin, server } = await served(app);
  try {
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': 'a' };
    const text = JSON.stringify({ body: 'Gerai selalu tutup', channel: 'counter' });
    const body = isInChunks ? ReadableStream.from([new TextEncoder().encode(text)]) : text;
    const request = { method: 'POST', headers, body, duplex: 'half' } as RequestInit;
    const response = await fetch(`${origin}${path}`, request);
    const said = await response.text();
    return { status: response.status, said: said === '' ? null : JSON.parse(said) };
  } finally {
    server.close();
  }
}

function desk() {
  const logs: unknown[] = [];
  const aduan = createAduan({
    store: memoryStore(),
    calendar: kemenkopCalendar,
    policies: [],
    channels: { web: webchatChannel({ secret: crypto.randomUUID() }) },
    logger: (level, event, data) => logs.push([level, event, data]),
  });
  const actor = () => officerPrincipal('petugas-1', ['officer']);
  const api = createApi({ aduan, basePath: '/complaints', actor });
  return { desk: getRequestListener(aduan.fetch), api: getRequestListener(api.fetch), logs };
}

test.each([false, true])(
  'behind a body parser it says that the body was read, and not that it was wrong; in chunks: %s',
  async (isInChunks) => {
    const { api, desk: chat, logs } = desk();
    const app = express().use(express.json());
    app.all('/complaints/*path', api).all('/aduan/*path', chat);
    const toApi = await posting(app, '/complaints/tickets', { isInChunks });
    expect(toApi).toMatchObject({ status: 500, said: { code: 'body-already-read' } });
    expect(toApi.said.detail).toContain('before express.json()');
    expect((await posting(app, '/aduan/web/session', { isInChunks })).status).toBe(503);
    expect(logs).toEqual([
      ['error', 'request.failed', { channel: 'web', error: 'body-already-read' }],
    ]);
  },
);

test('in `app.use`, which takes the prefix away, it says where it should be', async () => {
  const { api, desk: chat, logs } = desk();
  const app = express().use('/complaints', api).use('/aduan', chat);
  const toApi = await posting(app, '/complaints/tickets');
  expect(toApi).toMatchObject({ status: 404, said: { code: 'route-not-found' } });
  expect(toApi.said.detail).toContain('below /complaints');
  expect(await posting(app, '/aduan/web/session')).toEqual({ status: 404, said: null });
  expect(logs).toEqual([['warn', 'request.unrouted', { path: '/web', basePath: '/aduan' }]]);
});

test('without a parser before it, a body in chunks is read, and one without bytes is empty', async () => {
  const { origin, server } = await served(desk().api);
  const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': 'a' };
  const sending = async (...chunks: string[]) => {
    const body = ReadableStream.from(chunks.map((chunk) => new TextEncoder().encode(chunk)));
    const request = { method: 'POST', headers, body, duplex: 'half' } as RequestInit;
    const response = await fetch(`${origin}/complaints/tickets`, request);
    return { status: response.status, said: await response.json() };
  };
  try {
    expect(await sending('{"body":"Gerai tutup",', '"channel":"counter"}')).toMatchObject({
      status: 201,
    });
    expect(await sending()).toMatchObject({ status: 422, said: { code: 'input-invalid' } });
  } finally {
    server.close();
  }
});
