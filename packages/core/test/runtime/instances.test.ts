import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { createAduan, systemPrincipal } from '@aduan/core';
import type { Signals } from '@aduan/core/store';
import { memoryStore } from '@aduan/store-memory';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { DeskChange } from '../../src/runtime/event-bus.js';

const actor = systemPrincipal;

/** Signals in memory between any number of instances. */
function line() {
  const ends = new Set<Parameters<Signals['listen']>>();
  const sent: string[] = [];
  return {
    sent,
    drop: () => {
      for (const [, missed] of ends) missed();
    },
    open(): Signals {
      let own: Parameters<Signals['listen']> | undefined;
      return {
        send(text) {
          sent.push(text);
          for (const end of ends) if (end !== own) end[0](text);
        },
        listen(...end) {
          own = end;
          ends.add(end);
          return () => void ends.delete(end);
        },
      };
    },
  };
}

/** Two instances over one store that have started, and what each received. */
async function twoInstances() {
  const store = memoryStore();
  const between = line();
  const instance = async () => {
    const parts = { store, calendar: kemenkopCalendar, policies: [], channels: {} };
    const aduan = createAduan({ ...parts, signals: between.open() });
    const heard: DeskChange[] = [];
    aduan.on('desk.changed', (change) => heard.push(change));
    await aduan.start();
    onTestFinished(() => aduan.close());
    return { aduan, heard };
  };
  return { one: await instance(), other: await instance(), between };
}

const call = { body: 'Gerai tutup, kata Bu Rahasiawarga.', channel: 'phone' };

test('each instance hears what another one did, once, as its own listeners see it', async () => {
  const { one, other, between } = await twoInstances();
  const told = vi.fn();
  other.aduan.on('ticket.opened', told);
  const reporter = { name: 'Bu Namawarga', contacts: [] };
  const { ticket } = await one.aduan.tickets.open({ ...call, reporter }, { actor });
  await expect.poll(() => other.heard.length).toBeGreaterThan(0);
  expect(other.heard).toEqual(
    one.heard.map((change) => expect.objectContaining({ kind: change.kind })),
  );
  expect(other.heard[0]).toMatchObject({ kind: 'ticket', ticket: { id: ticket.id } });
  const [mine, theirs] = [one.heard.at(-1), other.heard.at(-1)];
  expect(theirs).toEqual(mine);
  expect(between.sent.join()).not.toMatch(/warga/i);
  // Work that is done once stays where it was done.
  expect(told).not.toHaveBeenCalled();
});

test('a conversation that changed there is told here, and not back again', async () => {
  const { one, other, between } = await twoInstances();
  const told = vi.fn();
  other.aduan.on('conversation.changed', told);
  between.open().send('something else');
  between.open().send('aduan:[{"conversation":"c1","hash":"h1"}]');
  await expect.poll(() => told.mock.calls).toEqual([[{ conversationId: 'c1', hash: 'h1' }]]);
  const heard = [{ kind: 'conversation', conversationId: 'c1' }];
  expect([one.heard, other.heard]).toEqual([heard, heard]);
  await new Promise((resolve) => setTimeout(resolve, 40));
  expect(between.sent).toHaveLength(2);
});

test('what does not read as a hint is no hint', async () => {
  const { one, between } = await twoInstances();
  for (const text of ['', 'aduan:', 'aduan:{', 'aduan:[{"ticket":1}]', 'aduan:[{}]', 'x:[]']) {
    between.open().send(text);
  }
  between.open().send('aduan:[{"ticket":"none","type":"ticket.opened"}]');
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(one.heard).toEqual([]);
});

test('a line that was lost, and every so often anyway, says that something may have changed', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  const { one, between } = await twoInstances();
  between.drop();
  expect(one.heard).toEqual([{ kind: 'unknown' }]);
  vi.advanceTimersByTime(30_000);
  expect(one.heard).toHaveLength(2);
  await one.aduan.close();
  vi.advanceTimersByTime(30_000);
  expect(one.heard).toHaveLength(2);
});

test('many changes of a moment go out together, each once', async () => {
  const { one, other, between } = await twoInstances();
  await Promise.all(Array.from({ length: 60 }, () => one.aduan.tickets.open(call, { actor })));
  const cases = () =>
    new Set(other.heard.map((each) => (each.kind === 'ticket' ? each.ticket.id : '')));
  await expect.poll(() => cases().size).toBe(60);
  expect(between.sent.length).toBeLessThan(60);
  expect(Math.max(...between.sent.map((text) => text.length))).toBeLessThan(7_900);
});

test('the signals of a desk end with it, and carry what was still waiting', async () => {
  const between = line();
  const ended = vi.fn(async () => {});
  const parts = { store: memoryStore(), calendar: kemenkopCalendar, policies: [], channels: {} };
  const aduan = createAduan({ ...parts, signals: { ...between.open(), close: ended } });
  await aduan.tickets.open(call, { actor });
  expect(between.sent).toEqual([]);
  await aduan.close();
  expect(between.sent).toEqual([expect.stringContaining('ticket.opened')]);
  expect(ended).toHaveBeenCalledOnce();
});

test('a desk of one process tells its own changes', async () => {
  const parts = { store: memoryStore(), calendar: kemenkopCalendar, policies: [], channels: {} };
  const aduan = createAduan(parts);
  const heard: DeskChange[] = [];
  aduan.on('desk.changed', (change) => heard.push(change));
  const { ticket } = await aduan.tickets.open(call, { actor });
  expect(heard[0]).toMatchObject({ kind: 'ticket', ticket: { id: ticket.id } });
});
