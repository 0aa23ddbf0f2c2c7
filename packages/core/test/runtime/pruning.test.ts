import { describe, expect, it } from 'vitest';
import { agent, delivery, supervisor, testDesk, textEvent } from './test-desk.js';

const dayMs = 86_400_000;

describe('keys that tell doubles', () => {
  it('are known for 90 days and forgotten after them', async () => {
    const { aduan, clock } = testDesk();
    const event = textEvent('Gerai tutup.');
    const input = { body: 'Telepon.', channel: 'phone' };
    const twice = async () => {
      await aduan.fetch(delivery([event]));
      await aduan.tickets.open(input, { actor: agent, key: 'once' });
      await aduan.workOff();
      const { items } = await aduan.tickets.list({}, { actor: supervisor });
      return items.map(({ ticket }) => ticket.messageCount).toSorted();
    };
    const first = await twice();
    expect(first).toEqual([1, 2]);
    clock.now += 90 * dayMs;
    expect(await twice()).toEqual(first);
    clock.now += 1;
    // The sweeper deletes old rows once an hour.
    expect(await twice()).toEqual(first);
    clock.now += 3_600_000;
    await aduan.workOff();
    expect(await twice()).toEqual([1, 1, 3]);
  });

  it('are forgotten some at a time, and without end of work', async () => {
    const { aduan, clock, store } = testDesk();
    const sizes: number[] = [];
    const { prune } = store;
    store.prune = async (tenant, before, limit) => {
      const pruned = await prune(tenant, before, limit);
      sizes.push(pruned);
      expect(before).toBe(clock.now - 90 * dayMs);
      return pruned;
    };
    const keys = Array.from({ length: 501 }, (_, index) => `k-${index}`);
    const tenant = 'default' as never;
    for (const key of keys) {
      await store.commit({
        tenant,
        command: { key, result: '{}', at: clock.now, ticketId: null },
      });
    }
    clock.now += 91 * dayMs;
    await aduan.workOff();
    expect(sizes).toEqual([500, 1, 0]);
    await aduan.workOff();
    expect(sizes).toHaveLength(3);
  });

  it('hold no deadline up when the store cannot forget them', async () => {
    const { aduan, clock, store } = testDesk();
    const { ticket } = await aduan.tickets.open({ body: 'x', channel: 'phone' }, { actor: agent });
    store.prune = async () => {
      throw new Error('full');
    };
    clock.now += 30 * dayMs;
    await aduan.workOff().catch(() => undefined);
    const { timeline } = await aduan.tickets.get(ticket.id, { actor: supervisor });
    expect(timeline).toContainEqual(expect.objectContaining({ event: 'sla.breached' }));
  });
});

it('forgets all values that expired, some at a time, though none is written any more', async () => {
  const { aduan, clock, store } = testDesk();
  const tenant = 'default' as never;
  await aduan.workOff();
  for (let index = 0; index < 501; index++)
    await store.writeValue(tenant, `k-${index}`, new Uint8Array(), { now: clock.now, ttlMs: 1 });
  clock.now += 3_600_000;
  await aduan.workOff();
  expect(await store.pruneExpired(tenant, clock.now, 1)).toBe(0);
});
