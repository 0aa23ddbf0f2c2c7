import { memoryStore } from '@aduan/store-memory';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Capabilities } from '../../src/channel/capabilities.js';
import type { OutboundMessage, SendReceipt } from '../../src/channel/outbound.js';
import { ChannelError, type ChannelErrorInfo } from '../../src/errors.js';
import { delivery, officer, testChannel, testDesk, textEvent } from './test-desk.js';

type Rate = Capabilities['rate'];
const dayMs = 86_400_000;
const taken = ({ key }: OutboundMessage): SendReceipt => ({ ids: [key], status: 'sent', at: 0 });

/** A desk with a ticket for each citizen, whose channel has rates; `again` is the desk after a restart. */
async function runtimeOf(rate: Rate, ...citizens: readonly string[]) {
  const store = memoryStore();
  const tried: string[] = [];
  const state: { send: (message: OutboundMessage) => SendReceipt } = { send: taken };
  const channel = () =>
    testChannel(
      (message) => {
        if (message.content.type === 'text') tried.push(message.content.text);
        return state.send(message);
      },
      { rate, text: { maxCharacters: 80, markdown: false } },
    );
  const open = () => testDesk({ store, channels: { test: channel() } });
  const first = open();
  for (const citizen of citizens) {
    await first.aduan.fetch(delivery([textEvent('Halo.', citizen)]));
    await first.aduan.workOff();
    // The desk's own messages do not matter here; their rate slots are returned.
    do {
      first.clock.now += dayMs;
      await first.aduan.workOff();
    } while ((await first.aduan.queues.outbox()).pending > 0);
    first.clock.now += dayMs;
  }
  tried.length = 0;
  const { items } = await first.aduan.tickets.list({ order: 'newest' }, { actor: officer });
  const answer = async (citizen: string, text: string) => {
    const ticket = items.at(-1 - citizens.indexOf(citizen))?.ticket;
    await first.aduan.tickets.answer(ticket?.id ?? '', text, { actor: officer });
  };
  const pass = async (ms: number, desk = first) => {
    desk.clock.now = first.clock.now += ms;
    await desk.aduan.workOff();
  };
  const again = () => {
    const desk = open();
    desk.clock.now = first.clock.now;
    onTestFinished(() => desk.aduan.close());
    return desk;
  };
  const outbox = () => first.aduan.queues.outbox();
  return { ...first, store, tried, state, answer, pass, again, outbox };
}

const minutely: Rate = [{ scope: 'recipient', perMs: 60_000, max: 1, burst: 2 }];
const fast: Rate = [{ scope: 'account', perMs: 1_000, max: 1_000_000 }];
const tooFast = (scope: ChannelErrorInfo['scope']) => () => {
  throw new ChannelError(
    { class: 'rate_limited', code: 429, retryAfterMs: 60_000, ...(scope && { scope }) },
    'too fast',
  );
};

describe('a rate for each person', () => {
  it('lets a few messages go at once and the others later, in order, and holds up nobody else', async () => {
    const desk = await runtimeOf(minutely, 'a', 'b');
    for (const text of ['a1', 'a2', 'a3', 'a4']) await desk.answer('a', text);
    await desk.answer('b', 'b1');
    await desk.pass(0);
    expect(desk.tried.toSorted()).toEqual(['a1', 'a2', 'b1']);
    desk.tried.length = 0;
    await desk.pass(58_000);
    expect(desk.tried).toEqual([]);
    await desk.pass(2_000);
    expect(desk.tried).toEqual(['a3']);
    await desk.pass(60_000);
    expect(desk.tried).toEqual(['a3', 'a4']);
  });

  it('is kept over a restart', async () => {
    const desk = await runtimeOf(minutely, 'a');
    for (const text of ['a1', 'a2', 'a3']) await desk.answer('a', text);
    await desk.pass(0);
    const later = desk.again();
    await desk.pass(58_000, later);
    expect(desk.tried).toEqual(['a1', 'a2']);
    await desk.pass(2_000, later);
    expect(desk.tried).toEqual(['a1', 'a2', 'a3']);
  });

  it('is counted for each piece of a long text, and none goes out twice', async () => {
    const desk = await runtimeOf(minutely, 'a');
    const sentence = 'Kami sudah memeriksa laporan Anda.';
    await desk.answer('a', Array.from({ length: 12 }, () => sentence).join(' '));
    await desk.pass(0);
    expect(desk.tried).toHaveLength(2);
    for (let minute = 0; minute < 10; minute += 1) await desk.pass(60_000);
    expect(desk.tried.join(' ').split(sentence)).toHaveLength(13);
    expect(await desk.outbox()).toMatchObject({ pending: 0, deadLetters: [] });
  });

  it('never makes a message die of waiting', async () => {
    const desk = await runtimeOf(minutely, 'a');
    const texts = Array.from({ length: 25 }, (_, index) => `a${index}`);
    for (const text of texts) await desk.answer('a', text);
    for (let minute = 0; minute < 30; minute += 1) await desk.pass(60_000);
    expect(desk.tried).toEqual(texts);
    expect(await desk.outbox()).toMatchObject({ pending: 0, deadLetters: [] });
    expect(desk.logs.filter(({ event }) => event === 'delivery.failed')).toEqual([]);
  });
});

it('a rate of the account is waited for when the place is near', async () => {
  const desk = await runtimeOf([{ scope: 'account', perMs: 40, max: 1 }], 'a', 'b', 'c');
  const waits = vi.spyOn(globalThis, 'setTimeout');
  for (const citizen of ['a', 'b', 'c']) await desk.answer(citizen, citizen);
  await desk.pass(0);
  expect(desk.tried.toSorted()).toEqual(['a', 'b', 'c']);
  expect(waits.mock.calls.map(([, ms]) => ms)).toEqual(expect.arrayContaining([40, 80]));
  waits.mockRestore();
});

describe('a provider who wants a pause', () => {
  it('of the account gets it: nothing goes out before, by nobody, also after a restart', async () => {
    const desk = await runtimeOf(fast, 'a', 'b');
    desk.state.send = tooFast('account');
    await desk.answer('a', 'a1');
    await desk.answer('b', 'b1');
    await desk.pass(0);
    expect(desk.tried).toHaveLength(1);
    desk.state.send = taken;
    const later = desk.again();
    const claims = vi.spyOn(desk.store, 'claimOutbox');
    await desk.pass(58_000, later);
    await desk.pass(0);
    expect(desk.tried).toHaveLength(1);
    // A known rate is not read again for each waiting message.
    expect(claims.mock.calls.at(-1)?.[4]).toEqual(['test']);
    await desk.pass(2_000);
    expect(desk.tried.slice(1).toSorted()).toEqual(['a1', 'b1']);
    expect(await desk.outbox()).toMatchObject({ pending: 0, deadLetters: [] });
  });

  it('for one person gets it for them alone', async () => {
    const desk = await runtimeOf(fast, 'a', 'b');
    desk.state.send = (message) =>
      message.conversation === 'a' ? tooFast('recipient')() : taken(message);
    await desk.answer('a', 'a1');
    await desk.answer('b', 'b1');
    await desk.pass(0);
    expect(desk.tried.toSorted()).toEqual(['a1', 'b1']);
    desk.state.send = taken;
    await desk.answer('a', 'a2');
    await desk.answer('b', 'b2');
    await desk.pass(58_000);
    expect(desk.tried.slice(2)).toEqual(['b2']);
    await desk.pass(2_000);
    expect(desk.tried.slice(3)).toEqual(['a1', 'a2']);
  });

  it('and does not say for whom gets it for the message', async () => {
    const desk = await runtimeOf(fast, 'a', 'b');
    desk.state.send = (message) =>
      message.conversation === 'a' ? tooFast(undefined)() : taken(message);
    await desk.answer('a', 'a1');
    await desk.answer('b', 'b1');
    await desk.pass(0);
    expect(desk.tried.toSorted()).toEqual(['a1', 'b1']);
  });
});

describe('a store that fails', () => {
  it('before a message went out does not leave its fate unknown', async () => {
    const desk = await runtimeOf(minutely, 'a');
    const failing = vi.spyOn(desk.store, 'takeRateSlots').mockRejectedValueOnce(new Error('busy'));
    await desk.answer('a', 'a1');
    await desk.pass(0);
    expect(desk.tried).toEqual([]);
    await desk.pass(10_000);
    expect(desk.tried).toEqual(['a1']);
    expect(failing).toHaveBeenCalledTimes(2);
    expect(await desk.outbox()).toMatchObject({ pending: 0, deadLetters: [] });
  });

  it('while a pause is kept does not, either', async () => {
    const desk = await runtimeOf(fast, 'a');
    vi.spyOn(desk.store, 'holdRateSlots').mockRejectedValueOnce(new Error('busy'));
    desk.state.send = tooFast('account');
    await desk.answer('a', 'a1');
    await desk.pass(0);
    desk.state.send = taken;
    await desk.pass(60_000);
    expect(desk.tried).toEqual(['a1', 'a1']);
    expect(await desk.outbox()).toMatchObject({ pending: 0, deadLetters: [] });
  });
});

it('a channel that knows no rates pays nothing for them', async () => {
  const desk = await runtimeOf([], 'a');
  const take = vi.spyOn(desk.store, 'takeRateSlots');
  await desk.answer('a', 'a1');
  await desk.pass(0);
  expect(desk.tried).toEqual(['a1']);
  expect(take).not.toHaveBeenCalled();
});
