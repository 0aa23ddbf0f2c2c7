import { createHmac } from 'node:crypto';
import { fakeNow } from '@aduan/testkit';
import { afterAll, describe, expect, it } from 'vitest';
import { chatSdkChannel } from '../src/index.js';
import {
  overNetwork,
  telegramAdapter,
  telegramSecrets,
  twilioAdapter,
  twilioSecrets,
  whatsappAdapter,
  whatsappSecrets,
} from './adapters.js';
import { deskOn, url } from './desk.js';
import { calledWith, message, update } from './telegram-webhooks.js';

const hourMs = 3_600_000;
const networkBefore = globalThis.fetch;
afterAll(() => {
  globalThis.fetch = networkBefore;
});

const origin = { person: 1, at: fakeNow } as const;
const telegram = (id: number, text: string) =>
  calledWith(telegramSecrets.secretToken)(
    update(id, { message: message(id, { text }) }),
    url,
    origin,
  );

function whatsapp(value: object): Request {
  const metadata = { display_phone_number: '6221', phone_number_id: '106540352242922' };
  const body = JSON.stringify({
    object: 'whatsapp_business_account',
    entry: [{ id: '1', changes: [{ field: 'messages', value: { metadata, ...value } }] }],
  });
  const mac = createHmac('sha256', whatsappSecrets.appSecret).update(body).digest('hex');
  const headers = { 'x-hub-signature-256': `sha256=${mac}`, 'content-type': 'application/json' };
  return new Request(url, { method: 'POST', body, headers });
}

const from = '628123456789';
const contacts = [{ profile: { name: 'Warga' }, wa_id: from }];
const written = (id: string, body: string) => ({
  from,
  id: `wamid.${id}`,
  timestamp: String(fakeNow / 1_000),
  type: 'text',
  text: { body },
});
const status = { id: 'wamid.o', status: 'read', timestamp: '1773453600', recipient_id: from };

describe('what the Chat SDK loses, the desk keeps', () => {
  it('a delivery whose message could not be stored, though the adapter claimed it', async () => {
    const { aduan, state, said } = deskOn(
      chatSdkChannel({ adapter: overNetwork(telegramAdapter) }),
    );
    state.storeWorks = false;
    expect((await aduan.fetch(await telegram(1, 'Gerai tutup'))).status).toBe(503);
    expect((await aduan.fetch(await telegram(1, 'Gerai tutup'))).status).toBe(503);
    state.storeWorks = true;
    expect((await aduan.fetch(await telegram(1, 'Gerai tutup'))).status).toBe(200);
    expect(await said()).toEqual(['Gerai tutup']);
  });

  it('a redelivery after hours, when every claim has expired, makes no second message', async () => {
    const { aduan, clock, said } = deskOn(
      chatSdkChannel({ adapter: overNetwork(telegramAdapter) }),
    );
    for (const hours of [0, 1, 20, 150]) {
      clock.advance(hours * hourMs);
      expect((await aduan.fetch(await telegram(1, 'Gerai tutup'))).status).toBe(200);
      expect(await said()).toEqual(['Gerai tutup']);
    }
  });

  it('five messages that come while the first is being dealt with, in order', async () => {
    const { aduan, said } = deskOn(chatSdkChannel({ adapter: overNetwork(telegramAdapter) }));
    const texts = ['satu', 'dua', 'tiga', 'empat', 'lima'];
    for (const [index, text] of texts.entries()) {
      expect((await aduan.fetch(await telegram(index + 1, text))).status).toBe(200);
    }
    expect(await said()).toEqual(texts);
  });

  it('messages in a delivery with statuses, which the adapter does not read', async () => {
    const { aduan, said } = deskOn(chatSdkChannel({ adapter: overNetwork(whatsappAdapter) }));
    const mixed = {
      contacts,
      messages: [written('1', 'satu'), written('2', 'dua')],
      statuses: [status],
    };
    expect((await aduan.fetch(whatsapp(mixed))).status).toBe(200);
    expect((await aduan.fetch(whatsapp({ statuses: [status] }))).status).toBe(200);
    expect(await said()).toEqual(['satu', 'dua']);
  });

  it('an album, picture by picture', async () => {
    const { aduan, said } = deskOn(
      chatSdkChannel({ adapter: overNetwork(telegramAdapter) }),
      async (input) =>
        String(input).endsWith('/getFile')
          ? Response.json({ ok: true, result: { file_id: 'f', file_path: 'photos/1.jpg' } })
          : new Response(new Uint8Array([1])),
    );
    const photo = [{ file_id: 'f', file_unique_id: 'u', width: 9, height: 9, file_size: 3 }];
    const picture = (id: number, caption: string) =>
      calledWith(telegramSecrets.secretToken)(
        update(id, { message: message(id, { photo, caption, media_group_id: 'g' }) }),
        url,
        origin,
      );
    const answers = [picture(1, 'depan'), picture(2, 'belakang')].map(async (request) =>
      aduan.fetch(await request),
    );
    for (const { status: answered } of await Promise.all(answers)) expect(answered).toBe(200);
    expect([...(await said())].sort()).toEqual(['belakang', 'depan']);
  });
});

it('answers the challenge of a provider with what the adapter says', async () => {
  const { aduan } = deskOn(chatSdkChannel({ adapter: overNetwork(whatsappAdapter) }));
  const query = `hub.mode=subscribe&hub.challenge=77&hub.verify_token=${encodeURIComponent(whatsappSecrets.verifyToken)}`;
  const response = await aduan.fetch(new Request(`${url}?${query}`));
  expect([response.status, await response.text()]).toEqual([200, '77']);
});

it('sends through the fetch of the desk where an adapter takes one', async () => {
  const sent: string[] = [];
  const sms = chatSdkChannel({
    adapter: twilioAdapter(),
    idsOf: ({ userId }) => [{ kind: 'phone', value: userId }],
  });
  const { aduan, said } = deskOn(sms, async (input, init) => {
    sent.push(new URLSearchParams(String(init?.body)).get('Body') ?? '');
    const { pathname } = new URL(input instanceof Request ? input.url : input);
    expect(pathname).toContain(twilioSecrets.accountSid);
    return Response.json({ sid: 'SM1', from: '+15005550006', to: '+628123456789' });
  });
  const fields = {
    From: '+628123456789',
    To: '+15005550006',
    Body: 'Gerai tutup',
    MessageSid: 'SM9',
  };
  const signed = Object.entries(fields).sort().flat().join('');
  const signature = createHmac('sha1', twilioSecrets.authToken)
    .update(url + signed)
    .digest('base64');
  const headers = { 'x-twilio-signature': signature };
  const request = new Request(url, { method: 'POST', headers, body: new URLSearchParams(fields) });
  const response = await aduan.fetch(request);
  expect([response.status, await response.text()]).toEqual([200, '<Response></Response>']);
  expect(await said()).toEqual(['Gerai tutup']);
  expect(sent.join()).toMatch(/ADU-/);
});
