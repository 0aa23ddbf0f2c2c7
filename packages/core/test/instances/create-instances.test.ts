import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { type Aduan, createAduan, systemPrincipal } from '@aduan/core';
import { type Change, createInstances, type Signals } from '@aduan/core/instances';
import { memoryStore } from '@aduan/store-memory';
import { expect, onTestFinished, test, vi } from 'vitest';

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

/** Two instances over one store, and what each received. */
function twoInstances() {
  const store = memoryStore();
  const between = line();
  const [one, other] = [1, 2].map(() => {
    const aduan: Aduan = createAduan({
      store,
      calendar: kemenkopCalendar,
      policies: [],
      channels: {},
    });
    const instances = createInstances(aduan, { signals: between.open() });
    const heard: Change[] = [];
    instances.onChange((change) => heard.push(change));
    onTestFinished(() => instances.close());
    return { aduan, instances, heard };
  });
  if (!one || !other) throw new Error('two');
  return { one, other, between };
}

const call = { body: 'Gerai tutup, kata Bu Rahasiawarga.', channel: 'phone' };

test('each instance hears what another one did, once, as its own listeners see it', async () => {
  const { one, other, between } = twoInstances();
  const told = vi.fn();
  other.aduan.on('ticket.opened', told);
  const reporter = { name: 'Bu Namawarga', contacts: [] };
  const { ticket } = await one.aduan.tickets.open({ ...call, reporter }, { actor });
  await expect.poll(() => other.heard.length).toBeGreaterThan(0);
  expect(other.heard).toEqual(
    one.heard.map((change) => expect.objectContaining({ kind: change.kind })),
  );
  expect(other.heard[0]).toMatchObject({ kind: 'case', ticket: { id: ticket.id } });
  const [mine, theirs] = [one.heard.at(-1), other.heard.at(-1)];
  expect(theirs).toEqual(mine);
  expect(between.sent.join()).not.toMatch(/warga/i);
  // Work that is done once stays where it was done.
  expect(told).not.toHaveBeenCalled();
});

test('a conversation that changed there is told here, and not back again', async () => {
  const { one, other, between } = twoInstances();
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
  const { one, between } = twoInstances();
  for (const text of ['', 'aduan:', 'aduan:{', 'aduan:[{"ticket":1}]', 'aduan:[{}]', 'x:[]']) {
    between.open().send(text);
  }
  between.open().send('aduan:[{"ticket":"none","type":"ticket.opened"}]');
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(one.heard).toEqual([]);
});

test('a line that was lost, and every so often anyway, says that something may have changed', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { one, between } = twoInstances();
  between.drop();
  expect(one.heard).toEqual([{ kind: 'unknown' }]);
  vi.advanceTimersByTime(30_000);
  expect(one.heard).toHaveLength(2);
  one.instances.close();
  vi.advanceTimersByTime(30_000);
  expect(one.heard).toHaveLength(2);
});

test('many changes of a moment go out together, each once', async () => {
  const { one, other, between } = twoInstances();
  await Promise.all(Array.from({ length: 60 }, () => one.aduan.tickets.open(call, { actor })));
  const cases = () =>
    new Set(other.heard.map((each) => (each.kind === 'case' ? each.ticket.id : '')));
  await expect.poll(() => cases().size).toBe(60);
  expect(between.sent.length).toBeLessThan(60);
  expect(Math.max(...between.sent.map((text) => text.length))).toBeLessThan(7_900);
});
