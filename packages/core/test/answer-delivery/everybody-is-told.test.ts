import { memoryStore } from '@aduan/store-memory';
import { expect, test } from 'vitest';
import type { Store } from '../../src/store/store.js';
import { delivery, officer, testChannel, testDesk, textEvent } from '../runtime/test-desk.js';
import { allTickets } from './all-tickets.js';
import { answerDeliveryDesk, citizensWrite, numberIn } from './answer-delivery-desk.js';
import { expectAllDelivered, expectCalls, type Told } from './expect-all-delivered.js';

const as = { actor: officer };
const minute = 60_000;
/** No more, since the memory store scans all of them for each. */
const citizens = process.env.ADUAN_DEEP === '1' ? 1_000 : 500;

/** A store whose process dies repeatedly, before or after a write. */
function dyingStore(store: Store, deaths: () => boolean): Store {
  const dying = { ...store };
  for (const name of ['commit', 'settleDelivery', 'claimDue', 'writeValue'] as const) {
    const original = store[name].bind(store) as (...given: unknown[]) => Promise<never>;
    dying[name] = (async (...given: unknown[]) => {
      if (deaths()) throw new Error('killed before');
      const outcome = await original(...given);
      if (deaths()) throw new Error('killed after');
      return outcome;
    }) as never;
  }
  return dying;
}

test(`of ${citizens} citizens who close the tab everybody with a contact is told once, kills or not`, async () => {
  // Pseudo-random with a fixed seed, so that a failure can be reproduced.
  let seed = 42;
  const chance = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed / 2_147_483_648;
  };
  let isDying = false;
  let died = 0;
  const store = memoryStore();
  const keys = store.keys;
  const dying = Object.assign(
    dyingStore(store, () => {
      const dies = isDying && chance() < 0.04;
      if (dies) died += 1;
      return dies;
    }),
    { keys, blobs: store.blobs },
  );
  const told: Told[] = [];
  const { aduan, clock } = answerDeliveryDesk({
    store: dying,
    tell: (message) => void told.push({ key: message.key, number: numberIn(message) }),
  });
  await aduan.fetch(citizensWrite(0, citizens, clock.now));
  await aduan.workOff();
  const opened = await allTickets(aduan);
  expect(opened).toHaveLength(citizens);

  // Half of them wrote a moment ago, half have been gone for an hour.
  isDying = true;
  for (const [index, { id }] of opened.entries()) {
    if (index === Math.floor(citizens / 2)) clock.now += 60 * minute;
    for (;;) {
      const done = await aduan.tickets
        .answer(id, 'Gerai dibuka hari Senin.', { ...as, key: `answer-${index}` })
        .catch(() => null);
      if (done) break;
    }
    if (index % 50 === 49) await untilIdle();
  }
  async function untilIdle() {
    for (let turns = 0; turns < 50; turns += 1) {
      const left = await aduan.workOff().catch(() => 1);
      clock.now += 100;
      if (left === 0) return;
    }
  }
  // What a killed process held is free again when its lease is over.
  for (let rest = 0; rest < 4; rest += 1) {
    clock.now += 46_000;
    await untilIdle();
  }
  isDying = false;
  clock.now += 2 * minute;
  await aduan.workOff();

  expect(died).toBeGreaterThan(20);
  const after = await allTickets(aduan);
  expectAllDelivered(after, told);
  clock.now += 26 * 60 * minute;
  await aduan.workOff();
  await expectCalls(aduan, after);
}, 300_000);

test('everybody with a contact is told within a minute of their answer', async () => {
  const told: number[] = [];
  const { aduan, clock } = testDesk({
    channels: (() => ({
      test: testChannel(undefined, { receipts: ['sent', 'read'], arrival: 'page' as const }),
      wa: testChannel(
        () => {
          told.push(clock.now);
          return { ids: [], status: 'sent', at: 0 };
        },
        { notify: ['phone'] },
      ),
    }))(),
  });
  for (const idle of [0, 5 * minute, 14 * minute, 16 * minute, 60 * minute]) {
    const event = textEvent('Gerai tutup.', `warga-${idle}`);
    const { from } = event;
    const ids = [...from.ids, { kind: 'phone', value: `+62812${10_000_000 + idle}` }];
    await aduan.fetch(delivery([{ ...event, from: { ...from, ids } }]));
    await aduan.workOff();
    clock.now += idle;
    const { items } = await aduan.tickets.list({ order: 'newest', limit: 1 }, as);
    const at = clock.now;
    await aduan.tickets.answer(items[0]?.ticket.id ?? '', 'Buka.', as);
    for (let second = 0; second < 60; second += 1) {
      await aduan.workOff();
      clock.now += 1_000;
    }
    expect(told.filter((each) => each >= at)).toHaveLength(1);
    expect(told.at(-1)).toBeLessThanOrEqual(at + minute);
  }
});
