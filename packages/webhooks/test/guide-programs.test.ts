import { createHash } from 'node:crypto';
import { createAduan, officerPrincipal } from '@aduan/core';
import { kemenkopCalendar } from '@aduan/core/indonesia';
import { memoryStore } from '@aduan/core/memory';
import { sp4nPractice } from '@aduan/core/sla';
import { createWebhooks, type WebhookRequest } from '@aduan/core/webhooks';
import { Webhook } from 'standardwebhooks';
import { beforeAll, describe, expect, test } from 'vitest';
import { programOf, receiverOf } from './guide-programs.js';
import { hasPhp, phpServer } from './php-server.js';

const actor = officerPrincipal('atasan', ['supervisor']);
const ours = programOf('ts', 'verifyWebhook');
const library = `async function receive(request) {
  try {
${programOf('ts', 'standardwebhooks')}
    return new Response(JSON.stringify(message));
  } catch {
    return new Response(null, { status: 400 });
  }
}`;
const php = programOf('php', '<?php');
/** SHA-256 of the program that PHP 8.4 was seen to run like this: what a machine without PHP holds it against. */
const seen = 'fd8fc53a99829413e2919588829da6fb1e77693a27740babcaef31c9029afcc1';

let secret: string;
/** What is sent to a receiver, by what was done to it. */
let deliveries: Readonly<Record<'genuine' | 'altered' | 'late' | 'of another', () => Request>>;

beforeAll(async () => {
  const sent: WebhookRequest[] = [];
  const aduan = createAduan({
    store: memoryStore(),
    calendar: kemenkopCalendar,
    policies: [sp4nPractice],
    channels: {},
  });
  const webhooks = createWebhooks(aduan, {
    transport: {
      obstacle: () => null,
      async send(request) {
        sent.push(request);
        return { status: 204, retryAfterMs: null };
      },
    },
  });
  const input = { name: 'portal', url: 'https://portal.example/', events: ['*'] } as const;
  ({ secret } = await webhooks.add(input, { actor }));
  await aduan.tickets.open({ body: 'Tutup', channel: 'portal' }, { actor });
  await aduan.workOff();
  await aduan.close();
  const [first] = sent;
  if (!first) throw new Error('it was sent');
  const { body, headers } = first;
  const text = new TextDecoder().decode(body);
  const post =
    (own: string, more: Readonly<Record<string, string>> = {}) =>
    () =>
      new Request('http://portal.example/', {
        method: 'POST',
        body: own,
        headers: { ...headers, ...more },
      });
  const before = new Date(Date.now() - 600_000);
  const signed = (by: string, at: Date) => ({
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(by).sign(String(headers['webhook-id']), at, text),
  });
  deliveries = {
    genuine: post(text),
    altered: post(text.replace('portal', 'counter')),
    late: post(text, signed(secret, before)),
    'of another': post(text, signed(`whsec_${btoa('x'.repeat(32))}`, new Date())),
  };
});

describe.each([
  ['with our client', ours, 204],
  ['with the library of Standard Webhooks', library, 200],
])('The program of the guide %s', (_, program, taken) => {
  test('takes what the desk sent, and nothing else', async () => {
    const receive = receiverOf(program, secret);
    expect((await receive(deliveries.altered())).status).toBe(400);
    expect((await receive(deliveries.late())).status).toBe(400);
    expect((await receive(deliveries['of another']())).status).toBe(400);
    expect((await receive(deliveries.genuine())).status).toBe(taken);
  });
});

test('The program of the guide in PHP does the same, and without a secret takes nothing', async () => {
  expect(createHash('sha256').update(php).digest('hex')).toBe(seen);
  if (!hasPhp) return;
  const url = await phpServer(php, secret);
  const statusOf = async (request: Request, to = url) => {
    const { headers } = request;
    return (await fetch(to, { method: 'POST', headers, body: await request.text() })).status;
  };
  expect(await statusOf(deliveries.altered())).toBe(400);
  expect(await statusOf(deliveries.late())).toBe(400);
  expect(await statusOf(deliveries['of another']())).toBe(400);
  expect(await statusOf(deliveries.genuine())).toBe(204);
  expect(await statusOf(deliveries.genuine(), await phpServer(php, ''))).toBe(500);
});
