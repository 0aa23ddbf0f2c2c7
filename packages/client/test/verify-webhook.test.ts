import { officerPrincipal } from '@aduan/core';
import type { WebhookRequest } from '@aduan/plugins/webhooks';
import { Webhook } from 'standardwebhooks';
import { beforeAll, describe, expect, it } from 'vitest';
import { verifyWebhook, type WebhookCheck } from '../src/index.js';
import { servedDesk } from './served-desk.js';

const actor = officerPrincipal('atasan', ['supervisor']);
let sent: WebhookRequest;
let secret: string;
let check: WebhookCheck;
const other = `whsec_${btoa('x'.repeat(32))}`;

beforeAll(async () => {
  const all: WebhookRequest[] = [];
  const { aduan } = await servedDesk((request) => void all.push(request));
  const input = { name: 'a', url: 'https://a.example', events: ['ticket.opened'] } as const;
  secret = (await aduan.plugins.webhooks.add(input, { actor })).secret;
  await aduan.tickets.open({ body: 'Gerai tutup', channel: 'portal' }, { actor });
  await aduan.workOff();
  const [first] = all;
  if (!first) throw new Error('it was sent');
  sent = first;
  check = { body: sent.body, headers: new Headers(sent.headers), secrets: [secret] };
});

/** Headers of the library for a body, of now. */
function signed(body: string) {
  const now = new Date();
  return {
    'webhook-id': 'msg_1',
    'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign('msg_1', now, body),
  };
}

describe('a delivery of a desk', () => {
  it('is verified, by us and by the library of Standard Webhooks', async () => {
    const text = new TextDecoder().decode(sent.body);
    expect(new Webhook(secret).verify(text, { ...sent.headers })).toEqual(JSON.parse(text));
    const verdict = await verifyWebhook(check);
    expect(verdict).toMatchObject({ ok: true, id: sent.headers['webhook-id'] });
    if (!verdict.ok) throw new Error('it was verified');
    expect(verdict.message.type).toBe('ticket.opened');
  });

  it('is verified from the headers of Node, as text, and with one secret of several', async () => {
    const headers = { ...sent.headers };
    const body = new TextDecoder().decode(sent.body);
    const verdict = await verifyWebhook({ body, headers, secrets: [other, secret] });
    expect(verdict.ok).toBe(true);
  });

  it('is verified where the library signed it', async () => {
    const body = JSON.stringify({ type: 'webhook.test', version: 1, data: { webhook: 1 } });
    const own = signed(body);
    const headers = {
      ...own,
      'webhook-signature': `v1a,AAAA v1,${btoa('x')} ${own['webhook-signature']}`,
    };
    expect((await verifyWebhook({ body, headers, secrets: [secret] })).ok).toBe(true);
  });

  it('is refused where anything of it was altered', async () => {
    const body = Uint8Array.from(sent.body);
    body[body.length - 3] = (body[body.length - 3] ?? 0) ^ 1;
    const altered = { ok: false, reason: 'altered', status: 400 };
    expect(await verifyWebhook({ ...check, body })).toEqual(altered);
    expect(await verifyWebhook({ ...check, secrets: [other] })).toEqual(altered);
    expect(await verifyWebhook({ ...check, secrets: [] })).toEqual(altered);
    for (const [name, value] of [
      ['webhook-id', 'another'],
      ['webhook-timestamp', String(Number(sent.headers['webhook-timestamp']) + 1)],
      ['webhook-signature', 'v1,AAAA'],
      ['webhook-signature', ''],
      ['webhook-signature', (sent.headers['webhook-signature'] ?? '').replace('v1,', 'v2,')],
    ] as const) {
      const headers = { ...sent.headers, [name]: value };
      expect(await verifyWebhook({ ...check, headers })).toEqual(altered);
    }
  });

  it('is refused where its time is too far from now, before and after', async () => {
    const at = Number(sent.headers['webhook-timestamp']) * 1000;
    const verdicts = await Promise.all(
      [-301_000, -300_000, 300_000, 301_000].map((ms) => verifyWebhook({ ...check, now: at + ms })),
    );
    expect(verdicts.map((each) => (each.ok ? 'ok' : each.reason))).toEqual([
      'late',
      'ok',
      'ok',
      'late',
    ]);
    const within = await verifyWebhook({ ...check, now: at + 11_000, toleranceMs: 10_000 });
    expect(within).toMatchObject({ reason: 'late' });
  });

  it('is refused the second time, and answered as taken', async () => {
    const seen = new Set<string>();
    const remember = (id: string) => seen.size < seen.add(id).size;
    expect((await verifyWebhook({ ...check, remember })).ok).toBe(true);
    const again = await verifyWebhook({ ...check, remember });
    expect(again).toEqual({ ok: false, reason: 'repeated', status: 204 });
    const forged = { ...check, remember, headers: { ...sent.headers, 'webhook-id': 'x' } };
    await verifyWebhook(forged);
    expect(seen.size).toBe(1);
  });

  it('is malformed without its headers, when it holds no message, or one of another version', async () => {
    expect(await verifyWebhook({ ...check, headers: {} })).toMatchObject({ reason: 'malformed' });
    const ofVersion2 = JSON.stringify({ type: 'ticket.opened', version: 2, data: { case: {} } });
    for (const body of ['[]', ofVersion2]) {
      const verdict = await verifyWebhook({ body, headers: signed(body), secrets: [secret] });
      expect(verdict).toMatchObject({ reason: 'malformed' });
    }
  });

  it('needs a secret that is one', async () => {
    await expect(verifyWebhook({ ...check, secrets: ['whsec_'] })).rejects.toThrow(TypeError);
  });
});
