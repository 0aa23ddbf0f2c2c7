import { InputError } from '@aduan/core';
import { fakeCitizenAccess, fakeNow } from '@aduan/testkit';
import { describe, expect, it } from 'vitest';
import { bearer, browser, messageBody } from '../browser.js';

const day = 86_400_000;

async function post(body: string, outcome?: 'stored' | 'duplicate' | 'failed') {
  const visitor = browser();
  const { token } = await visitor.signIn();
  const delivery = visitor.request('POST', '/messages', { body, headers: bearer(token) });
  return visitor.deliver(delivery, outcome);
}

describe('POST /messages', () => {
  it('becomes one message with the id of the client as key', async () => {
    const { response, events } = await post(
      messageBody({ name: ' Sa\u202Eri\u200B ', locale: 'id' }),
    );
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ stored: ['019ceb0c-2f00-7000-8000-000000000001'] });
    expect(events).toMatchObject([
      {
        type: 'message',
        key: expect.stringMatching(/^[\w-]+\/019ceb0c-2f00-7000-8000-000000000001$/),
        id: '019ceb0c-2f00-7000-8000-000000000001',
        at: fakeNow - 1_000,
        account: 'web',
        from: { name: 'Sari', locale: 'id', ids: [{ kind: 'session' }] },
        parts: [{ type: 'text', text: 'Simpanan saya di koperasi desa belum bisa diambil.' }],
      },
    ]);
  });

  it('answers a duplicate like the first, and asks to come back when nothing was stored', async () => {
    expect((await post(messageBody(), 'duplicate')).response.status).toBe(200);
    const { response } = await post(messageBody(), 'failed');
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('5');
  });

  it('believes the client clock only within 30 days back and not ahead', async () => {
    const atOf = async (sentAt: number) => (await post(messageBody({ sentAt }))).events[0]?.at;
    expect(await atOf(fakeNow + day)).toBe(fakeNow);
    expect(await atOf(fakeNow - 29 * day)).toBe(fakeNow - 29 * day);
    expect(await atOf(fakeNow - 31 * day)).toBe(fakeNow - 30 * day);
  });

  it('carries the entry point that was pressed, and leaves out what cannot be one', async () => {
    expect((await post(messageBody({ entryPoint: 'ask' }))).events).toMatchObject([
      { entryPoint: 'ask' },
    ]);
    for (const entryPoint of ['Ask', '../ask', 'a'.repeat(41), '', 7, null, { a: 1 }, ['ask']]) {
      const { events, response } = await post(messageBody({ entryPoint }));
      expect(response.status).toBe(200);
      expect(events).toMatchObject([{ type: 'message' }]);
      expect(events[0]).not.toHaveProperty('entryPoint');
    }
    // An entry point alone says nothing.
    expect((await post(messageBody({ text: undefined, entryPoint: 'ask' }))).response.status).toBe(
      400,
    );
  });

  it('carries choices, and keeps what it does not know as unsupported', async () => {
    const choice = { id: 'yes', title: 'Ya' };
    const chosen = await post(messageBody({ text: undefined, choice }));
    expect(chosen.events).toMatchObject([
      { parts: [{ type: 'choice', source: 'button', ...choice }] },
    ]);
    const sticker = await post(messageBody({ text: undefined, sticker: 'wave' }));
    expect(sticker.events).toMatchObject([
      { parts: [{ type: 'unsupported', providerType: 'sticker' }] },
    ]);
    const strange = await post(messageBody({ text: undefined, 'sti\u202Ecker\n\u001B[31m': 1 }));
    expect(strange.events).toMatchObject([
      { parts: [{ type: 'unsupported', providerType: 'sticker [31m' }] },
    ]);
  });

  it.each([
    ['nothing in it', messageBody({ text: undefined })],
    ['blank text', messageBody({ text: '   ' })],
    ['invisible text', messageBody({ text: '\u200B\u202E \u2060' })],
    ['a choice of nothing', messageBody({ text: undefined, choice: { id: '', title: 'Ya' } })],
    ['a choice that says nothing', messageBody({ choice: { id: 'ya', title: '\u200B' } })],
    ['text over the limit', messageBody({ text: 'a'.repeat(4_001) })],
    ['an id that is no UUIDv7', messageBody({ id: '8f14e45f-ceea-467f-a0e6-1a2b3c4d5e6f' })],
    ['no time', messageBody({ sentAt: undefined })],
    ['no JSON', '{"id":'],
    ['an array', '[]'],
    ['no body', ''],
  ])('refuses %s with 400', async (_name, body) => {
    const { response, events } = await post(body);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error: { code: 'input-invalid' } });
    expect(events).toEqual([]);
  });

  it('takes text of exactly the limit', async () => {
    expect((await post(messageBody({ text: 'a'.repeat(4_000) }))).response.status).toBe(200);
  });

  it('refuses a large body before it reads it all, with and without a length', async () => {
    const visitor = browser();
    const { token } = await visitor.signIn();
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1;
        controller.enqueue(new Uint8Array(16_384).fill(32));
      },
    });
    const init = { body: endless, headers: bearer(token), duplex: 'half' as const };
    const { response } = await visitor.deliver(visitor.request('POST', '/messages', init));
    expect(response.status).toBe(413);
    expect(pulled).toBeLessThan(12);

    const request = visitor.request('POST', '/messages', { headers: bearer(token) });
    const verdict = await visitor.channel.verify(request, new Uint8Array(65_537), visitor.context);
    expect(verdict).toMatchObject({ ok: false, status: 413 });
  });

  it('throws InputError from parse, so that the core can answer even without the serve', async () => {
    const { channel, context, request, signIn } = browser();
    const { token } = await signIn();
    const delivery = request('POST', '/messages', { headers: bearer(token) });
    await expect(channel.parse(new Uint8Array(), delivery, context)).rejects.toThrow(InputError);
  });

  it('slows down a session that writes too fast, and says for how long', async () => {
    let now = fakeNow;
    const visitor = browser({ limits: { messagesPerMinute: 3 } }, { now: () => now });
    const send = async (token: string) => {
      const init = { body: messageBody(), headers: bearer(token) };
      return (await visitor.deliver(visitor.request('POST', '/messages', init))).response;
    };
    const { token } = await visitor.signIn();
    for (let n = 0; n < 3; n += 1) expect((await send(token)).status).toBe(200);
    const refused = await send(token);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('20');
    expect((await send((await visitor.signIn()).token)).status).toBe(200);
    now += 20_000;
    expect((await send(token)).status).toBe(200);
  });
});

it('takes no more messages of one session in a day than an officer can read', async () => {
  let now = fakeNow;
  const visitor = browser({ limits: { messagesPerDay: 4, tokenMs: day } }, { now: () => now });
  const { token } = await visitor.signIn();
  const send = async () => {
    const init = { body: messageBody(), headers: bearer(token) };
    return (await visitor.deliver(visitor.request('POST', '/messages', init))).response.status;
  };
  for (let n = 0; n < 4; n += 1) expect(await send()).toBe(200);
  expect(await send()).toBe(429);
  now += day / 4;
  expect(await send()).toBe(200);
});

describe('POST /read', () => {
  it('becomes receipts for the desk messages up to that revision, the same each time', async () => {
    const desk = fakeCitizenAccess();
    const visitor = browser({}, { citizen: desk });
    const { token } = await visitor.signIn();
    const headers = bearer(token);
    const first = await visitor.deliver(
      visitor.request('POST', '/messages', { headers, body: messageBody() }),
    );
    const conversation = first.events[0]?.conversation ?? '';
    desk.write('web', conversation, { id: 'm1', direction: 'in', text: 'halo' });
    desk.write('web', conversation, { id: 'm2', direction: 'out', text: 'baik', status: 'read' });
    const seen = desk.write('web', conversation, { id: 'm3', direction: 'out', text: 'sudah' });
    desk.write('web', conversation, { id: 'm4', direction: 'out', text: 'belum dilihat' });

    const read = () => {
      const body = JSON.stringify({ revision: seen.revision });
      return visitor.deliver(visitor.request('POST', '/read', { headers, body }));
    };
    const { response, events } = await read();
    expect(response.status).toBe(204);
    expect(events).toMatchObject([
      { type: 'receipt', key: 'm3:read', id: 'm3', status: 'read', conversation },
    ]);
    expect((await read()).events).toEqual(events);
  });
});
