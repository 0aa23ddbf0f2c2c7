import { createHmac } from 'node:crypto';
import { fakeNow } from '@aduan/testkit';
import { expect, test } from 'vitest';
import { simkopdesWebhook } from '../src/index.js';

const secret = 'rahasia-bersama-16';

function receiver() {
  const heard: string[] = [];
  const clock = { now: fakeNow, fails: false };
  const receive = simkopdesWebhook({
    secret,
    now: () => clock.now,
    async onNews(id) {
      if (clock.fails) throw new Error('the store is away');
      heard.push(id);
    },
  });
  return { heard, clock, receive };
}

interface Hint {
  readonly body?: string;
  readonly signed?: string;
  readonly key?: string;
  readonly at?: number | string;
  readonly method?: string;
}

function hint({ at = fakeNow / 1_000, body = '{"helpdesk_id":7}', ...rest }: Hint = {}): Request {
  const { key = secret, method = 'POST', signed = body } = rest;
  const signature = createHmac('sha256', key).update(`${at}.${signed}`).digest('hex');
  return new Request('https://desk.example/simkopdes', {
    method,
    ...(method === 'POST' && { body }),
    headers: { 'x-simkopdes-timestamp': `${at}`, 'x-simkopdes-signature': signature },
  });
}

test('A signed hint is heard once, also when it comes twice', async () => {
  const { heard, receive } = receiver();
  expect((await receive(hint())).status).toBe(200);
  expect((await receive(hint())).status).toBe(200);
  expect((await receive(hint({ body: '{"helpdesk_id":"8"}' }))).status).toBe(200);
  expect(heard).toEqual(['7', '8']);
});

test('A hint whose work failed may come again', async () => {
  const { clock, heard, receive } = receiver();
  clock.fails = true;
  expect((await receive(hint())).status).toBe(503);
  clock.fails = false;
  expect((await receive(hint())).status).toBe(200);
  expect(heard).toEqual(['7']);
});

test('What is forged, old, from the future, too large or no hint is refused', async () => {
  const { heard, receive } = receiver();
  const status = async (given: Hint) => (await receive(hint(given))).status;
  expect(await status({ key: 'another secret of 16' })).toBe(401);
  expect(await status({ signed: '{"helpdesk_id":9}' })).toBe(401);
  expect(await status({ body: '{"helpdesk_id": 7}', signed: '{"helpdesk_id":7}' })).toBe(401);
  expect(await status({ at: fakeNow / 1_000 - 301 })).toBe(401);
  expect(await status({ at: fakeNow / 1_000 + 301 })).toBe(401);
  expect(await status({ at: 'NaN' })).toBe(401);
  expect(await status({ body: 'x'.repeat(65 * 1024) })).toBe(413);
  expect(await status({ body: 'no json' })).toBe(400);
  expect(await status({ body: '{"helpdesk_id":"../../7 8"}' })).toBe(400);
  expect(await status({ method: 'GET' })).toBe(405);
  const unsigned = new Request('https://desk.example/', { method: 'POST', body: '{}' });
  expect((await receive(unsigned)).status).toBe(401);
  expect(heard).toEqual([]);
});

test('A hint that came before does nothing as long as it would still be believed', async () => {
  const { clock, heard, receive } = receiver();
  await receive(hint({ at: fakeNow / 1_000 + 300 }));
  clock.now += 600_000;
  expect((await receive(hint({ at: fakeNow / 1_000 + 300 }))).status).toBe(200);
  expect(heard).toEqual(['7']);
  clock.now += 1;
  expect((await receive(hint({ at: fakeNow / 1_000 + 300 }))).status).toBe(401);
});

test('A short secret is refused', () => {
  const options = { secret: 'short', now: () => 0, onNews: async () => {} };
  expect(() => simkopdesWebhook(options)).toThrow(/16/);
});
