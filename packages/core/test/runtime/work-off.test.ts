import { memoryStore } from '@aduan/store-memory';
import { expect, it, onTestFinished, test } from 'vitest';
import { delivery, testChannel, testDesk, textEvent, tuesdayMorning } from './test-desk.js';

const citizens = ['warga-1', 'warga-2', 'warga-3'];

it('workOff of a started desk waits for what its loops have begun', async () => {
  let finished = 0;
  const channel = testChannel(async ({ key }) => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    finished += 1;
    return { ids: [`provider-${key}`], status: 'sent', at: tuesdayMorning };
  });
  const { aduan } = testDesk({ channels: { test: channel } });
  onTestFinished(() => aduan.close());
  await aduan.start();
  for (const citizen of citizens) {
    await aduan.fetch(delivery([textEvent('Gerai tutup', citizen)]));
  }
  await aduan.workOff();
  expect(finished).toBe(3);
  expect((await aduan.queues.outbox()).pending).toBe(0);
});

test('A desk without workers does nothing by itself, and asks its channels when it works off', async () => {
  let asked = 0;
  const polled = {
    ...testChannel(),
    async *poll(cursor: string | null) {
      asked += 1;
      if (cursor === null) yield { events: [textEvent('Gerai tutup')], cursor: 'read' };
    },
  };
  const { aduan, store } = testDesk({ channels: { test: polled } });
  onTestFinished(() => aduan.close());
  let claims = 0;
  const { claimOutbox } = store;
  store.claimOutbox = (...which) => {
    claims += 1;
    return claimOutbox(...which);
  };
  await aduan.start({ workers: false });
  await aduan.fetch(delivery([textEvent('Harga naik', 'warga-2')]));
  expect([asked, claims]).toEqual([0, 0]);
  await aduan.workOff();
  expect(asked).toBeGreaterThan(0);
  expect(polled.sent).toHaveLength(2);
});

test('A provider that holds a question is left when the turn is over', async () => {
  const holding = {
    ...testChannel(),
    // biome-ignore lint/correctness/useYield: it has no news
    async *poll(_cursor: string | null, { signal }: { readonly signal: AbortSignal }) {
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
    },
  };
  const { aduan } = testDesk({ channels: { test: holding } });
  expect(await aduan.workOff(AbortSignal.timeout(20))).toBe(0);
});

/** A desk with a message of each citizen, whose first conversation turn ends after one piece of work. */
async function interruptedDesk() {
  const store = memoryStore();
  const ending = new AbortController();
  const desk = testDesk({
    store,
    async observe(step, _facts, work) {
      if (step === 'process') ending.abort();
      return work(() => {});
    },
  });
  await desk.aduan.start({ workers: false });
  for (const citizen of citizens) {
    await desk.aduan.fetch(delivery([textEvent('Gerai tutup', citizen)]));
  }
  return { ...desk, store, done: await desk.aduan.workOff(ending.signal), ending };
}

test('An aborted signal ends it after what is under way, and the next turn does the rest', async () => {
  const { aduan, channel, done, ending } = await interruptedDesk();
  expect(done).toBe(1);
  expect(await aduan.workOff(ending.signal)).toBe(0);
  expect(channel.sent).toHaveLength(0);
  await aduan.workOff();
  expect(channel.sent).toHaveLength(3);
});

test('Each kind of work has its turn: a flood of messages does not hold up the answers', async () => {
  const order: string[] = [];
  const { aduan } = testDesk({
    async observe(step, _facts, work) {
      if (step === 'process' || step === 'send') order.push(step);
      return work(() => {});
    },
  });
  for (const citizen of citizens) {
    await aduan.fetch(delivery([textEvent('Gerai tutup', citizen)]));
  }
  await aduan.workOff();
  expect(order).toEqual(['process', 'send', 'process', 'send', 'process', 'send']);
});

test('What fails is told after all else had its turn', async () => {
  const { aduan, channel, store } = await interruptedDesk();
  store.claimConversation = async () => {
    throw new Error('locked');
  };
  await expect(aduan.workOff()).rejects.toThrow('locked');
  expect(channel.sent).toHaveLength(1);
});
