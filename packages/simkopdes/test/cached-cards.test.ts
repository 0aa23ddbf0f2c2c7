import { fakeNow } from '@aduan/testkit';
import { expect, test } from 'vitest';
import { simkopdes } from '../src/index.js';
import { baseUrl, contextOf, cooperativeIn, sampleServer, token } from './sample-server.js';

const hour = 3_600_000;
const cooperative = cooperativeIn('32.01.16.2013');

/** A directory with a cache of cards over the reference server, and the server's answers. */
function keepingDirectory() {
  const clock = { now: fakeNow, isGone: false, storeFails: false };
  const values = new Map<string, string>();
  const server = sampleServer(() => clock.now);
  const statuses: number[] = [];
  const context = contextOf(
    async (request) => {
      const response = clock.isGone
        ? Response.json({ message: 'Not Found' }, { status: 404 })
        : await server.fetch(request);
      statuses.push(response.status);
      return response;
    },
    { now: () => clock.now },
  );
  const store = {
    get: async (key: string) => values.get(key) ?? null,
    async set(key: string, value: string) {
      if (clock.storeFails) throw new Error('the store is away');
      values.set(key, value);
    },
  };
  const directory = simkopdes({
    baseUrl,
    auth: { type: 'bearer', token },
    breaker: { failures: 1_000 },
    cards: { store },
  });
  const card = () => directory.card?.(cooperative, context);
  return { card, clock, server, statuses, values };
}

test('A card is asked for once an hour, and sent again only when it has changed', async () => {
  const { card, clock, server, statuses } = keepingDirectory();
  const first = await card();
  expect(first?.cooperative).toEqual(cooperative);
  expect(await card()).toEqual(first);
  expect(statuses).toEqual([201]);
  clock.now += hour;
  const again = await card();
  expect(statuses).toEqual([201, 304]);
  expect(again?.facts.hasNib?.fetchedAt).toBe(clock.now);
  expect(again?.facts.hasNib?.value).toBe(first?.facts.hasNib?.value);
  server.misbehave({ forgetsTags: true });
  clock.now += hour;
  expect((await card())?.facts.hasNib?.fetchedAt).toBe(clock.now);
  expect(statuses).toEqual([201, 304, 201]);
});

test('While Simkopdes is in trouble the kept card serves, with its age, for thirty days', async () => {
  const { card, clock, server } = keepingDirectory();
  await card();
  for (const fault of [{ down: true }, { encrypted: true }, { changedShape: true }] as const) {
    server.misbehave(fault);
    clock.now += hour;
    expect((await card())?.facts.hasNib?.fetchedAt).toBe(fakeNow);
  }
  clock.now = fakeNow + 30 * 24 * hour;
  await expect(card()).rejects.toMatchObject({ code: 'directory-unexpected-shape' });
});

test('A cooperative that Simkopdes no longer knows does not come back while it is in trouble', async () => {
  const { card, clock, server } = keepingDirectory();
  await card();
  clock.now += hour;
  clock.isGone = true;
  expect(await card()).toBeNull();
  clock.isGone = false;
  server.misbehave({ down: true });
  await expect(card()).rejects.toMatchObject({ code: 'directory-unavailable' });
});

test('A store that keeps nothing takes no card from anyone who waits for it', async () => {
  const { card, clock } = keepingDirectory();
  clock.storeFails = true;
  expect((await card())?.cooperative).toEqual(cooperative);
});

test('What is kept that cannot be read is asked for again', async () => {
  const { card, statuses, values } = keepingDirectory();
  await card();
  for (const damaged of [
    'no json',
    '{}',
    '{"card":{},"checkedAt":1,"etag":null,"lastModified":null}',
  ]) {
    for (const key of values.keys()) values.set(key, damaged);
    expect((await card())?.cooperative).toEqual(cooperative);
  }
  expect(statuses).toEqual([201, 201, 201, 201]);
});

test('No person and no number of a document is kept', async () => {
  const { card, values } = keepingDirectory();
  await card();
  expect(values.size).toBe(1);
  expect([...values.values()].join()).not.toMatch(/Pengurus|0000000000000|bank_code/);
});
