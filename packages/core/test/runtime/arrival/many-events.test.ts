import { memoryStore } from '@aduan/store-memory';
import { afterEach, expect, it, vi } from 'vitest';
import type { InboundEvent } from '../../../src/channel/inbound.js';
import { testChannel, testDesk, tuesdayMorning } from '../test-desk.js';

afterEach(() => {
  vi.restoreAllMocks();
});

const eventsOf = (count: number): InboundEvent[] =>
  Array.from({ length: count }, (_, n) => ({
    type: 'account',
    key: `event ${n}`,
    at: tuesdayMorning,
    account: 'ours',
    conversation: `thread ${n % 7}`,
    name: 'quality',
  }));

/** A desk that records how many rows it stores at once; `parse` returns as many events as the body says. */
function desk() {
  const store = memoryStore();
  const slices: number[] = [];
  const state = { failsAt: Number.POSITIVE_INFINITY };
  const noting: typeof store = {
    ...store,
    async insertInbox(tenant, rows) {
      if (slices.length === state.failsAt) throw new Error('the disk is full');
      slices.push(rows.length);
      return store.insertInbox(tenant, rows);
    },
  };
  const channel = {
    ...testChannel(),
    parse: async (body: Uint8Array) => eventsOf(Number(new TextDecoder().decode(body))),
  };
  const { aduan, logs } = testDesk({ store: noting, channels: { test: channel } });
  const deliver = async (count: number) => {
    const init = { method: 'POST', headers: { 'x-secret': 'right' }, body: `${count}` };
    return (await aduan.fetch(new Request('https://desk.example/aduan/test', init))).status;
  };
  return { aduan, deliver, logs, slices, state };
}

it('stores few events at once, without a pause', async () => {
  const { deliver, slices } = desk();
  const pauses = vi.spyOn(globalThis, 'setTimeout');
  expect(await deliver(50)).toBe(200);
  expect(slices).toEqual([50]);
  expect(pauses).not.toHaveBeenCalled();
});

it('stores many a slice at a time, and lets others have their turn in between', async () => {
  const { deliver, slices } = desk();
  const pauses = vi.spyOn(globalThis, 'setTimeout');
  expect(await deliver(1_010)).toBe(200);
  expect(slices).toEqual([...Array.from({ length: 20 }, () => 50), 10]);
  expect(pauses).toHaveBeenCalledTimes(20);
});

it('is told to try again when a slice fails, and then stores what is missing', async () => {
  const { aduan, deliver, slices, state } = desk();
  state.failsAt = 2;
  expect(await deliver(130)).toBe(503);
  expect(slices).toEqual([50, 50]);
  state.failsAt = Number.POSITIVE_INFINITY;
  expect(await deliver(130)).toBe(200);
  expect((await aduan.queues.inbox()).pending).toBe(130);
});

it('refuses more events than an honest provider delivers, and says so', async () => {
  const { deliver, logs, slices } = desk();
  expect(await deliver(10_001)).toBe(413);
  expect(slices).toEqual([]);
  expect(logs).toContainEqual({
    level: 'warn',
    event: 'delivery.unreadable',
    data: { channel: 'test', code: 'payload-too-large' },
  });
  expect(await deliver(10_000)).toBe(200);
});
