import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { createAduan, officerPrincipal, sp4nPractice } from '@aduan/core';
import { type WebhookRequest, webhooks } from '@aduan/plugins/webhooks';
import { memoryStore } from '@aduan/store-memory';
import { nativePhpServer, startPhp, withoutNativePhp } from '@aduan-internal/php';
import { Webhook } from 'standardwebhooks';
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { nodeReceiverOf, programOf, receiverOf } from './guide-programs.js';

const actor = officerPrincipal('atasan', ['supervisor']);
const ours = programOf('ts', 'verifyWebhook');
const library = programOf('ts', 'standardwebhooks');
const script = 'receive.php';

let secret: string;
/** What is sent to a receiver, by what was done to it. */
let deliveries: Readonly<Record<'genuine' | 'altered' | 'late' | 'of another', () => Request>>;

beforeAll(async () => {
  const sent: WebhookRequest[] = [];
  const plugin = webhooks({
    transport: {
      obstacle: () => null,
      async send(request) {
        sent.push(request);
        return { status: 204, retryAfterMs: null };
      },
    },
  });
  const aduan = createAduan({
    store: memoryStore(),
    calendar: kemenkopCalendar,
    policies: [sp4nPractice],
    channels: {},
    plugins: [plugin],
  });
  const input = { name: 'portal', url: 'https://portal.example/', events: ['*'] } as const;
  ({ secret } = await aduan.plugins.webhooks.add(input, { actor }));
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
  ['with our client', (own: string) => receiverOf(ours, own)],
  ['in plain Node with the library', (own: string) => nodeReceiverOf(library, own)],
])('The program of the guide %s', (_, receiver) => {
  test('takes what the desk sent, and nothing else', async () => {
    const receive = receiver(secret);
    expect((await receive(deliveries.altered())).status).toBe(400);
    expect((await receive(deliveries.late())).status).toBe(400);
    expect((await receive(deliveries['of another']())).status).toBe(400);
    expect((await receive(deliveries.genuine())).status).toBe(204);
  });
});

test('The program of the guide in plain Node does its work once, and reads nothing that is too long', async () => {
  const told = vi.fn();
  const receive = nodeReceiverOf(library, secret, told);
  for (const again of [deliveries.genuine, deliveries.genuine]) {
    expect((await receive(again())).status).toBe(204);
  }
  expect(told).toHaveBeenCalledOnce();
  const long = new Request('http://portal.example/', { method: 'POST', body: 'x'.repeat(65_537) });
  expect((await receive(long)).status).toBe(413);
});

test('The program of the guide with our client reads no body to its end that is too long', async () => {
  let pulled = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      pulled += 16_384;
      if (pulled > 10_000_000) controller.close();
      else controller.enqueue(new Uint8Array(16_384));
    },
  });
  const init = { method: 'POST', body, duplex: 'half' } as const;
  const request = new Request('http://portal.example/', init);
  expect((await receiverOf(ours, secret)(request)).status).toBe(413);
  expect(pulled).toBeLessThan(200_000);
});

/** The folder of the program that the guide has in PHP. */
function phpFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'aduan-php-'));
  writeFileSync(join(folder, script), programOf('php', '<?php'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** @param receive - gives a receiver with a secret in its environment what came */
async function takesWhatTheDeskSent(
  receive: (request: Request, own: string) => Promise<Response>,
): Promise<void> {
  expect((await receive(deliveries.altered(), secret)).status).toBe(400);
  expect((await receive(deliveries.late(), secret)).status).toBe(400);
  expect((await receive(deliveries['of another'](), secret)).status).toBe(400);
  expect((await receive(deliveries.genuine(), secret)).status).toBe(204);
}

test('The program of the guide in PHP does the same, and without a secret takes nothing', async () => {
  const php = await startPhp({ folder: phpFolder() });
  onTestFinished(() => php.stop());
  const receive = (request: Request, own: string) =>
    php.handle(script, request, { ADUAN_WEBHOOK_SECRET: own });
  await takesWhatTheDeskSent(receive);
  expect((await receive(deliveries.genuine(), '')).status).toBe(500);
});

test('The server that comes with PHP runs it too, where there is one', async () => {
  const obstacle = withoutNativePhp();
  if (obstacle) return console.info(`Tried in this process alone: ${obstacle}`);
  const env = { ADUAN_WEBHOOK_SECRET: secret };
  const server = await nativePhpServer({ folder: phpFolder(), script, env });
  onTestFinished(() => server.stop());
  await takesWhatTheDeskSent(async (request) => {
    const { headers } = request;
    return fetch(server.url, { method: 'POST', headers, body: await request.text() });
  });
});
