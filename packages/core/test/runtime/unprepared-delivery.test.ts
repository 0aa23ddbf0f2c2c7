import { memoryStore } from '@aduan/store-memory';
import { expect, it } from 'vitest';
import { ChannelError } from '../../src/errors.js';
import type { KeyProvider } from '../../src/ports/key-provider.js';
import { delivery, testChannel, testDesk, textEvent } from './test-desk.js';

const hourMs = 3_600_000;
const tries = 12;

/** A store with one receipt for a citizen in its outbox, which a provider did not take at first. */
async function storeWithReceipt() {
  const store = memoryStore();
  const channel = testChannel(() => {
    throw new ChannelError({ class: 'retryable' }, 'away');
  });
  const { aduan } = testDesk({ store, channels: { test: channel } });
  await aduan.fetch(delivery([textEvent('Gerai tutup.')]));
  await aduan.workOff();
  expect(await aduan.queues.outbox()).toMatchObject({ pending: 1, deadLetters: [] });
  return store;
}

/** Tries what waits again and again, an hour apart. */
async function tryOften({ aduan, clock }: ReturnType<typeof testDesk>) {
  for (let index = 0; index < tries; index += 1) {
    clock.now += hourMs;
    await aduan.workOff();
  }
}

function withLastBitFlipped(bytes: Uint8Array): Uint8Array {
  const last = bytes.length - 1;
  return bytes.map((byte, index) => (index === last ? byte ^ 1 : byte));
}

it('is a dead letter with the reason when it can never be read', async () => {
  const kept = await storeWithReceipt();
  const store: typeof kept = {
    ...kept,
    async claimOutbox(...args) {
      const claimed = await kept.claimOutbox(...args);
      return claimed.map((each) => ({ ...each, payload: withLastBitFlipped(each.payload) }));
    },
  };
  const desk = testDesk({ store });
  await tryOften(desk);
  expect(await desk.aduan.queues.outbox()).toMatchObject({
    pending: 0,
    deadLetters: [{ state: 'dead', error: 'store-seal-broken', attempts: 10 }],
  });
  expect(desk.channel.sent).toEqual([]);
});

it('waits for a key provider that is away, as long as that takes', async () => {
  const store = await storeWithReceipt();
  let isAway = true;
  const keys: KeyProvider = {
    ...store.keys,
    async unwrap(wrapped) {
      if (isAway) throw new Error('connect ECONNREFUSED');
      return store.keys.unwrap(wrapped);
    },
  };
  const desk = testDesk({ store, keys });
  await tryOften(desk);
  expect(await desk.aduan.queues.outbox()).toMatchObject({ pending: 1, deadLetters: [] });
  expect(desk.logs).toContainEqual({
    level: 'warn',
    event: 'delivery.failed',
    data: expect.objectContaining({ state: 'retry', error: 'store-keys-unavailable' }),
  });
  isAway = false;
  desk.clock.now += hourMs;
  await desk.aduan.workOff();
  expect(desk.channel.sent).toHaveLength(1);
});
