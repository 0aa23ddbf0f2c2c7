import { describe, expect, it } from 'vitest';
import { compileCalendar } from '../../src/calendar/index.js';
import type { TenantId } from '../../src/ids.js';
import { kemenkopCalendar, kemenkopCalendarDefinition } from '../../src/indonesia/index.js';
import { systemPrincipal } from '../../src/slots/principal.js';
import { memoryStore } from '../../src/store/memory/memory-store.js';
import { firstOf } from './first-of.js';
import { agent, officer, supervisor, testDesk } from './test-desk.js';

/** The calendar with one more holiday: Monday 20 April 2026. */
const decreed = compileCalendar({
  ...kemenkopCalendarDefinition,
  version: 'with the late decree',
  holidays: [
    ...kemenkopCalendarDefinition.holidays,
    { date: '2026-04-20', kind: 'national', name: 'Hari libur contoh', source: 'SKB contoh' },
  ],
});
const day = 86_400_000;
const moves = ['resolution', 'response-back'];

/** A desk with some open cases, and the same store under the new calendar. */
async function twoDesks(count: number) {
  const store = memoryStore();
  const before = testDesk({ store });
  for (let index = 0; index < count; index += 1) {
    const input = { body: `Aduan ${index}`, channel: 'desk' };
    await before.aduan.tickets.open(input, { actor: agent });
  }
  const after = testDesk({ store, calendar: decreed });
  const { items } = await after.aduan.tickets.list({ limit: 200 }, { actor: officer });
  const recorded = async () => {
    const views = items.map(({ ticket }) => after.aduan.tickets.get(ticket.id, { actor: officer }));
    return (await Promise.all(views)).map(({ timeline }) =>
      timeline.flatMap((entry) =>
        entry.type === 'fact' && entry.event === 'sla.rescheduled' ? [entry.facts] : [],
      ),
    );
  };
  return { store, before, after, items, recorded };
}

describe('a late decree', () => {
  it('is recorded in every open case, deadline by deadline, and once', async () => {
    const { after, recorded } = await twoDesks(120);
    const report = await after.aduan.reschedule(kemenkopCalendar);
    expect(report).toMatchObject({ tickets: 120, failed: 0 });
    expect(report.moved).toHaveLength(240);
    expect(await after.aduan.reschedule(kemenkopCalendar)).toMatchObject({
      tickets: 120,
      moved: [],
    });
    const histories = await recorded();
    expect(histories.map((facts) => facts.map(({ metric }) => metric))).toEqual(
      histories.map(() => moves),
    );
    expect(histories[0]?.[0]).toEqual({
      metric: 'resolution',
      target: 'sp4n.nonsup',
      cycle: 1,
      policy: 'sp4n-2018-practice',
      from: Date.parse('2026-05-05T16:30:00+07:00'),
      to: Date.parse('2026-05-06T16:30:00+07:00'),
      fromCalendar: kemenkopCalendar.hash,
      toCalendar: decreed.hash,
    });
  });

  it('is recorded once when two desks do it at the same time', async () => {
    const { store, after, recorded } = await twoDesks(20);
    const other = testDesk({ store, calendar: decreed });
    const reports = await Promise.all(
      [after, other].map(({ aduan }) => aduan.reschedule(kemenkopCalendar)),
    );
    expect(reports.flatMap(({ moved }) => moved)).toHaveLength(40);
    expect((await recorded()).map((facts) => facts.length)).toEqual(Array(20).fill(2));
  });

  it('moves the place in the lists', async () => {
    const { before, after, items } = await twoDesks(1);
    const id = firstOf(items).ticket.id;
    await before.aduan.tickets.answer(id, 'Sudah kami periksa.', { actor: officer });
    await before.aduan.tickets.reopen(id, 'Belum selesai', { actor: officer });
    const list = async () =>
      firstOf((await after.aduan.tickets.list({}, { actor: officer })).items);
    const { dueAt } = await list();
    await after.aduan.reschedule(kemenkopCalendar);
    expect((await list()).dueAt).toBe((dueAt ?? 0) + day);
  });

  it('puts every open case back in line for the sweeps, also one whose deadlines stay', async () => {
    const { before, store } = await twoDesks(1);
    const tenant = 'default' as TenantId;
    expect(await store.claimDue(tenant, before.clock.now + 365 * day, 365 * day, 10)).toHaveLength(
      1,
    );
    expect(await before.aduan.reschedule(kemenkopCalendar)).toMatchObject({ moved: [] });
    const told: string[] = [];
    before.aduan.on('sla.breached', ({ facts }) => told.push(`${facts.metric} ${facts.level}`));
    before.clock.now += 4 * day;
    await before.aduan.workOff();
    expect(told).toEqual(['first-response 1']);
  });

  it('and a decree that is taken back are both recorded', async () => {
    const { before, after, recorded } = await twoDesks(1);
    await after.aduan.reschedule(kemenkopCalendar);
    await before.aduan.reschedule(decreed);
    await after.aduan.reschedule(kemenkopCalendar);
    const [facts] = await recorded();
    expect(facts?.map(({ toCalendar }) => toCalendar)).toEqual(
      [decreed, kemenkopCalendar, decreed].flatMap(({ hash }) => [hash, hash]),
    );
  });

  it('is told to listeners, and changes nothing in cases that are closed', async () => {
    const { after, items } = await twoDesks(2);
    const id = firstOf(items).ticket.id;
    const closing = { text: 'Sudah selesai.', reason: 'ganda' };
    await after.aduan.tickets.act(id, 'archive', closing, { actor: supervisor });
    const heard: string[] = [];
    after.aduan.on('sla.rescheduled', ({ ticket, event }) => {
      expect(event.actor.id).toBe(systemPrincipal.id);
      heard.push(ticket.id);
    });
    const report = await after.aduan.reschedule(kemenkopCalendar);
    expect(report.tickets).toBe(1);
    expect(new Set(heard)).toEqual(new Set([items[1]?.ticket.id]));
  });

  it('does not stop at a case that cannot be counted', async () => {
    const { store, items } = await twoDesks(3);
    const broken = {
      ...store,
      readEvents: async (tenant: never, id: never) => {
        if (id === items[1]?.ticket.id) throw new Error('lost');
        return store.readEvents(tenant, id);
      },
    };
    const after = testDesk({ store: broken, calendar: decreed });
    const report = await after.aduan.reschedule(kemenkopCalendar);
    expect(report).toMatchObject({ tickets: 3, failed: 1 });
    expect(report.moved).toHaveLength(4);
    expect(after.logs.map(({ event }) => event)).toContain('reschedule.failed');
  });
});
