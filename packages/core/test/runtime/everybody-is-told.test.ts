import { expect, test } from 'vitest';
import { createAnswers } from '../../src/answers/index.js';
import type { InboundEvent } from '../../src/channel/inbound.js';
import type { OutboundMessage } from '../../src/channel/outbound.js';
import { memoryStore } from '../../src/store/memory/memory-store.js';
import type { Store } from '../../src/store/store.js';
import { ticketPages } from '../../src/store/ticket-pages.js';
import type { Ticket } from '../../src/ticket/ticket.js';
import { delivery, officer, testChannel, testDesk, textEvent } from './test-desk.js';

const as = { actor: officer };
const minute = 60_000;
const citizens = process.env.ADUAN_DEEP === '1' ? 3_000 : 500;

/** A store whose process dies again and again, before or after what it was asked for is written. */
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

/** The n-th citizen: a third leaves a number, a third an address, a third nothing. */
function contactsOf(index: number) {
  const phone = { kind: 'phone', value: `+62812${String(10_000_000 + index)}` };
  const email = { kind: 'email', value: `warga-${index}@contoh.example` };
  return [[phone], [email], []][index % 3] ?? [];
}

test(`of ${citizens} citizens who close the tab everybody with a contact is told once, kills or not`, async () => {
  // A fixed row of chances, so that a failure can be seen again.
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
  const sent: { at: number; message: OutboundMessage }[] = [];
  const { aduan, clock } = testDesk({
    store: dying,
    answerUrl: (secret) => `https://desk.example/aduan/web/answer/${secret}`,
    channels: (() => {
      const send = (message: OutboundMessage) => {
        sent.push({ at: clock.now, message });
        return { ids: [`p-${message.key}`], status: 'sent' as const, at: 0 };
      };
      const safe = { idempotentSend: true };
      return {
        test: testChannel(undefined, { receipts: ['sent', 'read'], arrival: 'page', ...safe }),
        wa: testChannel(send, { notify: ['phone'], ...safe }),
        mail: testChannel(send, { notify: ['email'], seldom: ['delivered', 'read'], ...safe }),
      };
    })(),
    intake: {
      receive: ({ session, ticket }) => ({
        session,
        effects: [
          ticket
            ? { type: 'ticket.append' as const }
            : { type: 'ticket.open' as const, kind: 'complaint' as const },
        ],
      }),
    },
  });
  const events: InboundEvent[] = Array.from({ length: citizens }, (_, index) => {
    const event = textEvent('Gerai tutup.', `warga-${index}`);
    const { from } = event;
    return { ...event, from: { ...from, ids: [...from.ids, ...contactsOf(index)] } };
  });
  await aduan.fetch(delivery(events));
  await aduan.workOff();
  const read = async (): Promise<Ticket[]> => {
    const all: Ticket[] = [];
    const filter = { order: 'newest', limit: 200 } as const;
    for await (const page of ticketPages(store, 'default' as never, filter))
      all.push(...page.map(({ ticket }) => ticket));
    return all;
  };
  const opened = await read();
  expect(opened).toHaveLength(citizens);

  // Half of them wrote a moment ago, half have been gone for an hour.
  isDying = true;
  const answeredAt = new Map<string, number>();
  for (const [index, { id }] of opened.entries()) {
    if (index === Math.floor(citizens / 2)) clock.now += 60 * minute;
    for (;;) {
      const done = await aduan.tickets
        .answer(id, 'Gerai dibuka hari Senin.', { ...as, key: `answer-${index}` })
        .catch(() => null);
      if (done) break;
    }
    answeredAt.set(id, clock.now);
    if (index % 50 === 49) await untilIdle();
  }
  async function untilIdle() {
    for (let turns = 0; turns < 50; turns += 1) {
      const left = await aduan.workOff().catch(() => 1);
      clock.now += 100;
      if (left === 0) return;
    }
  }
  // What a killed process held comes back when its lease is over.
  for (let rest = 0; rest < 4; rest += 1) {
    clock.now += 46_000;
    await untilIdle();
  }
  isDying = false;
  clock.now += 2 * minute;
  await aduan.workOff();

  const withContact = opened.filter(({ contactKinds }) =>
    contactKinds?.some((kind) => kind === 'phone' || kind === 'email'),
  );
  const numbers = sent.map(
    ({ message: { content } }) => /ADU-[\d-]+/.exec((content as { text: string }).text)?.[0],
  );
  expect(died).toBeGreaterThan(20);
  expect(withContact.length).toBeGreaterThan(citizens / 2);
  // Told: everybody with a contact; a message that was cut off comes again under its key, which its channel knows.
  const keysOf = new Map<string, Set<string>>();
  for (const [index, { message }] of sent.entries()) {
    const number = numbers[index] ?? '';
    keysOf.set(number, (keysOf.get(number) ?? new Set()).add(message.key));
  }
  expect([...keysOf.keys()].toSorted()).toEqual(withContact.map(({ number }) => number).toSorted());
  for (const [number, known] of keysOf) expect([number, known.size]).toEqual([number, 1]);

  const after = await read();
  expect(
    after.flatMap(({ obligations }) => obligations).filter(({ status }) => status === 'reached'),
  ).toEqual([]);
  const without = after.filter(
    ({ contactKinds }) => !contactKinds?.some((kind) => kind !== 'user'),
  );
  const lost = after.filter(({ obligations }) => obligations.some(({ noWay }) => noWay));
  expect(lost.map(({ id }) => id).toSorted()).toEqual(without.map(({ id }) => id).toSorted());

  // The next working day: whoever left a number is called, nobody without one.
  clock.now += 26 * 60 * minute;
  await aduan.workOff();
  const called: string[] = [];
  for (let place: string | null | undefined; place !== null; ) {
    const page = await createAnswers(aduan).calls(
      { limit: 200, ...(place && { after: place }) },
      as,
    );
    called.push(...page.items.map(({ ticket }) => ticket.id));
    place = page.next;
  }
  const phoned = after.filter(({ contactKinds }) => contactKinds?.includes('phone'));
  expect(called.toSorted()).toEqual(phoned.map(({ id }) => id).toSorted());
}, 120_000);

test('everybody with a contact is told within a minute of his answer', async () => {
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
