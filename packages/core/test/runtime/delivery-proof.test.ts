import { memoryStore } from '@aduan/store-memory';
import { describe, expect, it } from 'vitest';
import { ChannelError } from '../../src/errors.js';
import { firstOf } from './first-of.js';
import { delivery, officer, testChannel, testDesk, textEvent } from './test-desk.js';

const where = { at: 0, account: 'desk', conversation: 'warga-1' };

/** A desk with one ticket, whose channel refuses every text that begins with "Gagal". */
async function deskWithTicket(options: Parameters<typeof testDesk>[0] = {}) {
  const channel = testChannel(({ key, content }) => {
    if (content.type === 'text' && content.text.startsWith('Gagal')) {
      throw new ChannelError({ class: 'recipient' }, 'no such recipient');
    }
    return { ids: [`provider-${key}`], status: 'sent', at: 0 };
  });
  const desk = testDesk({ channels: { test: channel }, ...options });
  await desk.aduan.fetch(delivery([textEvent('Halo.')]));
  await desk.aduan.workOff();
  const { items } = await desk.aduan.tickets.list({}, { actor: officer });
  return { ...desk, channel, ticket: firstOf(items).ticket };
}

function receipt(id: string, status: 'delivered' | 'read' | 'failed') {
  return { type: 'receipt', key: `${id}:${status}`, id, status, ...where } as const;
}

describe('a message that does not arrive', () => {
  it('lets a ticket go on when its question could not be asked', async () => {
    const { aduan, ticket } = await deskWithTicket();
    await aduan.tickets.ask(ticket.id, 'Gagal: di desa mana?', { actor: officer });
    await aduan.workOff();
    const view = await aduan.tickets.get(ticket.id, { actor: officer });
    expect(view.ticket).toMatchObject({ state: 'received', phase: 'new' });
    expect(view.clocks.find(({ metric }) => metric === 'resolution')?.state).toBe('running');
  });

  it('leaves the clock of its answer where it stopped, and goes the next way', async () => {
    const { aduan, ticket, clock } = await deskWithTicket();
    clock.now += 60_000;
    await aduan.tickets.answer(ticket.id, 'Gagal: jawaban', { actor: officer });
    const answeredAt = clock.now;
    clock.now += 60_000;
    await aduan.workOff();
    const view = await aduan.tickets.get(ticket.id, { actor: officer });
    expect(view.ticket.obligations).toMatchObject([
      { status: 'answered', answeredAt, settledAt: null, noWay: true },
    ]);
    const clocks = view.clocks.filter(({ metric }) => metric === 'response-back');
    expect(clocks).toMatchObject([{ state: 'met', stoppedAt: answeredAt }]);
  });

  it('counts a failed answer that was read after all', async () => {
    const { aduan, ticket, channel } = await deskWithTicket();
    await aduan.tickets.answer(ticket.id, 'Jawaban', { actor: officer });
    await aduan.workOff();
    const id = `provider-${channel.sent.at(-1)?.key}`;
    await aduan.fetch(delivery([receipt(id, 'failed')]));
    await aduan.workOff();
    const failed = await aduan.tickets.get(ticket.id, { actor: officer });
    expect(failed.ticket.obligations[0]).toMatchObject({ status: 'answered', noWay: true });
    await aduan.fetch(delivery([receipt(id, 'read')]));
    await aduan.workOff();
    const view = await aduan.tickets.get(ticket.id, { actor: officer });
    expect(view.ticket.obligations[0]).toMatchObject({ status: 'reached', proof: 'read' });
    expect(view.ticket.obligations[0]?.attempts.map(({ outcome }) => outcome)).toEqual([
      'posted',
      'failed',
      'read',
    ]);
    await expect(aduan.tickets.close(ticket.id, { actor: officer })).resolves.toBeDefined();
  });

  it('tells the ticket before the delivery is settled', async () => {
    const store = memoryStore();
    const settle = store.settleDelivery.bind(store);
    let isKilled = false;
    store.settleDelivery = async (...args) => {
      if (isKilled) throw new Error('killed here');
      return settle(...args);
    };
    const { aduan, ticket } = await deskWithTicket({ store });
    isKilled = true;
    await aduan.tickets.answer(ticket.id, 'Gagal: jawaban', { actor: officer });
    await expect(aduan.workOff()).rejects.toThrow('killed here');
    const view = await aduan.tickets.get(ticket.id, { actor: officer });
    expect(view.ticket.obligations[0]).toMatchObject({ noWay: true });
  });
});

describe('receipts', () => {
  it('counts the furthest of those that come before the message is known to be sent', async () => {
    let early = async (_id: string) => {};
    const channel = testChannel(async ({ key }) => {
      await early(`provider-${key}`);
      return { ids: [`provider-${key}`], status: 'sent', at: 0 };
    });
    const { aduan } = testDesk({ channels: { test: channel } });
    early = async (id) => {
      await aduan.fetch(delivery([receipt(id, 'read'), receipt(id, 'delivered')]));
    };
    await aduan.fetch(delivery([textEvent('Halo.')]));
    await aduan.workOff();
    const { items } = await aduan.tickets.list({}, { actor: officer });
    const { timeline } = await aduan.tickets.get(firstOf(items).ticket.id, { actor: officer });
    const outgoing = timeline.find(
      (entry) => entry.type === 'message' && entry.direction === 'out',
    );
    expect(outgoing).toMatchObject({ status: 'read' });
  });

  it('misses none that comes just before or just after the id of the message is kept', async () => {
    for (const moment of ['before settling', 'while looking'] as const) {
      const store = memoryStore();
      const { aduan, channel } = testDesk({ store });
      const readReceipt = () =>
        aduan.fetch(delivery([receipt(`provider-${firstOf(channel.sent).key}`, 'read')]));
      const settle = store.settleDelivery.bind(store);
      const find = store.findMessageByProviderId.bind(store);
      if (moment === 'before settling') {
        store.settleDelivery = async (...args) => {
          await readReceipt();
          await aduan.workOff();
          return settle(...args);
        };
      } else {
        let isFirst = true;
        store.findMessageByProviderId = async (...args) => {
          const found = isFirst ? null : await find(...args);
          isFirst = false;
          return found;
        };
      }
      await aduan.fetch(delivery([textEvent('Halo.')]));
      await aduan.workOff();
      if (moment === 'while looking') await readReceipt();
      await aduan.workOff();
      const { items } = await aduan.tickets.list({}, { actor: officer });
      const { timeline } = await aduan.tickets.get(firstOf(items).ticket.id, { actor: officer });
      const outgoing = timeline.find(
        (entry) => entry.type === 'message' && entry.direction === 'out',
      );
      expect([moment, outgoing]).toMatchObject([moment, { status: 'read' }]);
    }
  });

  it('notes a failure once, however often it is reported', async () => {
    const { aduan, ticket, channel } = await deskWithTicket();
    const id = `provider-${firstOf(channel.sent).key}`;
    const again = { ...receipt(id, 'failed'), key: 'another-delivery' };
    await aduan.fetch(delivery([receipt(id, 'failed'), again]));
    await aduan.workOff();
    const { timeline } = await aduan.tickets.get(ticket.id, { actor: officer });
    const failures = timeline.filter(
      (entry) => entry.type === 'fact' && entry.event === 'message.failed',
    );
    expect(failures).toHaveLength(1);
  });

  it('keeps no provider id and no message key in clear', async () => {
    const store = memoryStore();
    const written: unknown[] = [];
    for (const name of ['insertInbox', 'settleDelivery', 'writeValue'] as const) {
      const original = store[name].bind(store) as (...args: unknown[]) => Promise<never>;
      store[name] = (...args: unknown[]) => {
        written.push(args);
        return original(...args);
      };
    }
    const { aduan } = testDesk({ store });
    await aduan.fetch(delivery([textEvent('Halo.', 'warga-1', 'wamid.6281234567890')]));
    await aduan.fetch(delivery([receipt('wamid.6289999999999', 'read')]));
    await aduan.workOff();
    expect(written.length).toBeGreaterThan(3);
    expect(JSON.stringify(written)).not.toMatch(/wamid|provider-/);
  });
});

describe('sending', () => {
  it('does not resend when an adapter fails in a way it did not explain', async () => {
    let sends = 0;
    const fail = () => {
      sends += 1;
      throw new TypeError('fetch failed');
    };
    for (const [idempotentSend, expected] of [
      [false, { sends: 1, state: 'uncertain' }],
      [true, { sends: 10, state: 'dead' }],
    ] as const) {
      sends = 0;
      const channel = testChannel(fail, { idempotentSend });
      const { aduan, clock } = testDesk({ channels: { test: channel } });
      await aduan.fetch(delivery([textEvent('Halo.')]));
      for (let round = 0; round < 15; round += 1) {
        await aduan.workOff();
        clock.now += 7_200_000;
      }
      expect(sends).toBe(expected.sends);
      expect((await aduan.queues.outbox()).deadLetters).toMatchObject([{ state: expected.state }]);
      expect((await aduan.health()).deadLetters.outbox).toBe(1);
    }
  });

  it('leaves messages of a channel that another process has', async () => {
    const { aduan, store, clock, channel } = await deskWithTicket();
    await aduan.fetch(delivery([textEvent('Lagi.', 'warga-2')]));
    const api = testDesk({ store, channels: {}, now: () => clock.now }).aduan;
    for (let round = 0; round < 20; round += 1) {
      await api.workOff();
      clock.now += 3_600_001;
    }
    expect((await api.health()).deadLetters.outbox).toBe(0);
    const before = channel.sent.length;
    await aduan.workOff();
    expect(channel.sent.length).toBe(before + 1);
  });
});

it('tells once what a message is charged as, with however many receipts', async () => {
  const { aduan, channel } = await deskWithTicket();
  const heard: object[] = [];
  aduan.on('message.billed', (billed) => heard.push(billed));
  const id = `provider-${channel.sent.at(-1)?.key}`;
  const billing = { category: 'utility', billable: true };
  await aduan.fetch(delivery([{ ...receipt(id, 'delivered'), billing }]));
  await aduan.fetch(delivery([{ ...receipt(id, 'read'), billing }, receipt('another', 'read')]));
  await aduan.workOff();
  expect(heard).toEqual([{ channel: 'test', ...billing }]);
});
