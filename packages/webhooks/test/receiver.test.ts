import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { verifyWebhook } from '@aduan/client';
import { createAduan, officerPrincipal, sp4nPractice } from '@aduan/core';
import { webhooks } from '@aduan/plugins/webhooks';
import { memoryStore } from '@aduan/store-memory';
import { Webhook } from 'standardwebhooks';
import { expect, onTestFinished, test } from 'vitest';
import { guardedTransport } from '../src/index.js';

const actor = officerPrincipal('atasan', ['supervisor']);

interface Came {
  readonly body: Buffer;
  readonly headers: IncomingHttpHeaders;
}

/** A receiver as the guide has it: it answers once a delivery is verified, and knows those that it had. */
async function receiver(secretOf: () => string) {
  const came: Came[] = [];
  const seen = new Set<string>();
  const state = { isAway: false };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const verdict = await verifyWebhook({
      body,
      headers: request.headers,
      secrets: [secretOf()],
      remember: (id) => !state.isAway && seen.size < seen.add(id).size,
    });
    if (state.isAway) return response.writeHead(503).end();
    if (verdict.ok) came.push({ body, headers: request.headers });
    response.writeHead(verdict.ok ? 204 : verdict.status).end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`;
  const post = async ({ body, headers }: Came, more: Record<string, string> = {}) => {
    const names = ['webhook-id', 'webhook-timestamp', 'webhook-signature'];
    const own = Object.fromEntries(names.map((name) => [name, String(headers[name])]));
    const sent = { method: 'POST', body: new Uint8Array(body), headers: { ...own, ...more } };
    return (await fetch(url, sent)).status;
  };
  return { came, state, url, post };
}

test('Over the line, a receiver hears everything once, and takes nothing that is altered, late or played again', async () => {
  let ahead = 0;
  const transport = guardedTransport({ insecure: true, allow: ['127.0.0.1'] });
  const aduan = createAduan({
    store: memoryStore(),
    calendar: kemenkopCalendar,
    policies: [sp4nPractice],
    channels: {},
    plugins: [webhooks({ transport })],
    now: () => Date.now() + ahead,
  });
  let secret = '';
  const { came, post, state, url } = await receiver(() => secret);
  const events = ['ticket.opened', 'ticket.moved'] as const;
  secret = (await aduan.plugins.webhooks.add({ name: 'portal', url, events }, { actor })).secret;

  const { ticket } = await aduan.tickets.open({ body: 'Tutup', channel: 'portal' }, { actor });
  await aduan.tickets.answer(ticket.id, 'Sudah buka.', { actor });
  await aduan.workOff();
  expect(came.map(({ body }) => JSON.parse(`${body}`).type)).toEqual([
    'ticket.opened',
    'ticket.moved',
  ]);
  for (const { body, headers } of came) {
    expect(new Webhook(secret).verify(body, headers as Record<string, string>)).toBeTruthy();
  }

  const [first] = came;
  if (!first) throw new Error('it came');
  expect(await post(first)).toBe(204);
  expect(
    await post({ ...first, body: Buffer.from(`${first.body}`.replace('portal', 'counter')) }),
  ).toBe(400);
  expect(
    await post(first, { 'webhook-timestamp': String(Math.floor(Date.now() / 1000) - 600) }),
  ).toBe(400);
  expect(came).toHaveLength(2);

  state.isAway = true;
  await aduan.tickets.open({ body: 'Masih tutup', channel: 'portal' }, { actor });
  await aduan.workOff();
  state.isAway = false;
  expect(came).toHaveLength(2);
  ahead = 60_000;
  await aduan.workOff();
  expect(came).toHaveLength(3);
  await aduan.close();
});
