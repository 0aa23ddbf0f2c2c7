import { compileCalendar } from '@aduan/calendar';
import { kemenkopCalendar, kemenkopCalendarDefinition } from '@aduan/calendar/indonesia';
import { memoryStore } from '@aduan/store-memory';
import { expect, it } from 'vitest';
import { categoryTree } from '../../src/category/category-tree.js';
import type { DeskSettings } from '../../src/plugin/desk-settings.js';
import { definePlugin } from '../../src/plugin/plugin.js';
import { sp4nPractice } from '../../src/sla/presets/sp4n-practice.js';
import type { RescheduleFacts } from '../../src/ticket/events.js';
import { agent, delivery, officer, supervisor, testDesk, textEvent } from './test-desk.js';

/** The calendar with one more holiday: Monday 20 April 2026. */
const withHoliday = compileCalendar({
  ...kemenkopCalendarDefinition,
  version: 'with a holiday',
  holidays: [
    ...kemenkopCalendarDefinition.holidays,
    { date: '2026-04-20', kind: 'local', name: 'Pindah gedung' },
  ],
});
const withTwoHolidays = compileCalendar({
  ...withHoliday.def,
  version: 'with two holidays',
  holidays: [
    ...withHoliday.def.holidays,
    { date: '2026-04-21', kind: 'local', name: 'Pindah gedung' },
  ],
});
const closedNow = compileCalendar({
  ...withHoliday.def,
  version: 'closed on this day',
  holidays: [
    ...withHoliday.def.holidays,
    { date: '2026-04-14', kind: 'local', name: 'Pindah gedung' },
  ],
});
const shorter = [
  {
    ...sp4nPractice,
    version: 'shorter',
    targets: sp4nPractice.targets.map((target) =>
      target.metric === 'resolution'
        ? { ...target, target: { unit: 'working-days', days: 2 } as const }
        : target,
    ),
  },
];
const topics = categoryTree([{ code: 'gerai', label: { id: 'Gerai', en: 'Outlet' } }]);
const options = { actor: officer };

/** A desk whose settings a plugin replaces while it runs. */
function changingDesk(store = memoryStore()) {
  const changed: Partial<DeskSettings>[] = [];
  let inForce: DeskSettings | null = null;
  const changing = definePlugin({
    id: 'changing',
    setup: (context) => ({
      hooks: { settings: (before) => inForce ?? before },
      api: {
        change(settings: Partial<DeskSettings>) {
          changed.push(settings);
          inForce = Object.assign({}, context.codeSettings, ...changed);
        },
        seen: () => ({ calendar: context.calendar.hash, topics: context.categories?.list() ?? [] }),
      },
    }),
  });
  const desk = testDesk({ store, plugins: [changing] });
  const open = () =>
    desk.aduan.tickets.open({ body: 'Gerai tutup.', channel: 'desk' }, { actor: agent });
  const due = async (id: string) => {
    const { clocks } = await desk.aduan.tickets.get(id, options);
    const clock = clocks.find(({ metric }) => metric === 'resolution');
    return new Date(Number(clock?.dueAt)).toISOString();
  };
  return { ...desk, ...desk.aduan.plugins.changing, open, due };
}

it('counts new tickets by what is in force, and keeps the promise of earlier ones', async () => {
  const { aduan, change, due, open, seen } = changingDesk();
  const before = await open();
  const promised = await due(before.ticket.id);
  change({ calendar: withHoliday });
  const between = await open();
  change({ policies: shorter });
  const after = await open();
  expect(promised).toBe('2026-05-05T09:30:00.000Z');
  expect(await due(between.ticket.id)).toBe('2026-05-06T09:30:00.000Z');
  expect(await due(after.ticket.id)).toBe('2026-04-16T09:30:00.000Z');
  expect(await due(before.ticket.id)).toBe(promised);
  await aduan.tickets.answer(before.ticket.id, 'Sudah kami periksa.', options);
  await aduan.tickets.reopen(before.ticket.id, 'Belum selesai', options);
  const { ticket } = await aduan.tickets.get(before.ticket.id, options);
  expect(ticket.calendar).toBe(kemenkopCalendar.hash);
  expect(ticket.policies).toBe(between.ticket.policies);
  expect(ticket.policies).not.toBe(after.ticket.policies);
  expect(aduan.calendar.hash).toBe(withHoliday.hash);
  expect(seen()).toEqual({ calendar: withHoliday.hash, topics: [] });
});

it('counts a ticket under one version when others come into force while its terms are kept', async () => {
  const store = memoryStore();
  const { aduan, change, due, open } = changingDesk({
    ...store,
    async appendLedger(...rows) {
      change({ calendar: withHoliday, policies: shorter });
      return store.appendLedger(...rows);
    },
  });
  const { ticket } = await open();
  expect(ticket.calendar).toBe(kemenkopCalendar.hash);
  expect(await due(ticket.id)).toBe('2026-05-05T09:30:00.000Z');
  const { policies } = await aduan.formerTerms();
  expect(policies.inForce).not.toBe(ticket.policies);
});

it('tells a citizen opening hours and promise of one version, when another comes into force meanwhile', async () => {
  const store = memoryStore();
  const { aduan, change, channel } = changingDesk({
    ...store,
    async reserveNumbers(...series) {
      change({ calendar: closedNow });
      return store.reserveNumbers(...series);
    },
  });
  await aduan.fetch(delivery([textEvent('Gerai tutup sejak dua minggu.')]));
  await aduan.workOff();
  const [receipt] = channel.sent;
  const [opened] = (await aduan.tickets.list({}, options)).items;
  expect(opened?.ticket.calendar).toBe(kemenkopCalendar.hash);
  expect(aduan.calendar.hash).toBe(closedNow.hash);
  expect(JSON.stringify(receipt?.content)).toContain('Terima kasih');
  expect(JSON.stringify(receipt?.content)).not.toContain('sedang tutup');
});

it('offers the topics that are in force, to citizens and officers', async () => {
  const { aduan, change, seen } = changingDesk();
  expect(aduan.categories).toBeNull();
  change({ categories: topics });
  expect(aduan.categories?.resolve('gerai')?.label.id).toBe('Gerai');
  expect(aduan.names.category('gerai').id).toBe('Gerai');
  expect(seen().topics.map(({ code }) => code)).toEqual(['gerai']);
});

it('counts earlier tickets by kept terms in a process that never had them', async () => {
  const store = memoryStore();
  const first = changingDesk(store);
  first.change({ calendar: withHoliday, policies: shorter });
  const { ticket } = await first.open();
  const other = changingDesk(store);
  expect(await other.due(ticket.id)).toBe('2026-04-16T09:30:00.000Z');
});

it('moves open tickets to other limits by a decision, which their history keeps', async () => {
  const { aduan, change, due, open } = changingDesk();
  const { ticket } = await open();
  change({ policies: shorter });
  const { ticket: later } = await open();
  const decision = {
    to: later.policies,
    actor: supervisor,
    reason: 'Kami berjanji lebih cepat',
  };
  expect((await aduan.formerTerms()).policies).toEqual({ inForce: later.policies, open: 1 });
  const report = await aduan.reschedule(decision);
  expect(report).toEqual({ tickets: 1, failed: 0, moved: 1 });
  expect(await aduan.reschedule(decision)).toEqual({ tickets: 0, failed: 0, moved: 0 });
  expect(await due(ticket.id)).toBe(await due(later.id));
  const { clocks, timeline } = await aduan.tickets.get(ticket.id, options);
  const clock = clocks.find(({ metric }) => metric === 'resolution');
  expect(clock?.firstDueAt).toBe(Date.parse('2026-05-05T09:30:00Z'));
  const [moved] = timeline.flatMap((entry) =>
    entry.type === 'fact' && entry.event === 'sla.rescheduled' ? [entry.facts] : [],
  );
  expect(moved).toMatchObject({
    fromCalendar: kemenkopCalendar.hash,
    toCalendar: kemenkopCalendar.hash,
    toPolicies: later.policies,
  });
  await expect(aduan.reschedule({ ...decision, to: ticket.policies })).rejects.toMatchObject({
    code: 'input-invalid',
  });
});

it('stops moving when another version comes into force meanwhile, and records no date of it', async () => {
  const { aduan, change, open } = changingDesk();
  const opened = await Promise.all(Array.from({ length: 60 }, open));
  change({ calendar: withHoliday });
  aduan.on('sla.rescheduled', () => change({ calendar: withTwoHolidays }));
  const decision = { to: withHoliday.hash, actor: supervisor, reason: 'Pindah gedung' };
  const { tickets } = await aduan.reschedule(decision);
  expect(tickets).toBeGreaterThan(0);
  expect((await aduan.formerTerms()).calendar.open).toBe(opened.length);
  const moved = [];
  for (const { ticket } of opened) {
    const { clocks, timeline } = await aduan.tickets.get(ticket.id, options);
    const dueOf = (metric: string) => clocks.find((each) => each.metric === metric)?.dueAt;
    for (const entry of timeline) {
      if (entry.type !== 'fact' || entry.event !== 'sla.rescheduled') continue;
      const { deadlines } = entry.facts as unknown as RescheduleFacts;
      expect(deadlines.map(({ to }) => to)).toEqual(deadlines.map(({ metric }) => dueOf(metric)));
      moved.push(ticket.id);
    }
  }
  expect(moved).toHaveLength(tickets);
  expect(tickets).toBeLessThan(opened.length);
});

it('starts plugins before anything is asked of them', async () => {
  const done: string[] = [];
  const slow = definePlugin({
    id: 'slow',
    setup: () => ({
      start: async () => {
        await Promise.resolve();
        done.push('read');
      },
    }),
  });
  const { aduan } = testDesk({ plugins: [slow] });
  await aduan.start({ workers: false });
  done.push('started');
  expect(done).toEqual(['read', 'started']);
  await aduan.close();
});
