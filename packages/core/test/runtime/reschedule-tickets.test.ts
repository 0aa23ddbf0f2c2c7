import { compileCalendar } from '@aduan/calendar';
import { kemenkopCalendar, kemenkopCalendarDefinition } from '@aduan/calendar/indonesia';
import { memoryStore } from '@aduan/store-memory';
import { describe, expect, it } from 'vitest';
import type { TenantId } from '../../src/ids.js';
import type { RescheduleFacts } from '../../src/ticket/events.js';
import { firstOf } from './first-of.js';
import { agent, officer, principal, supervisor, testDesk } from './test-desk.js';

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
const toDecreed = {
  to: decreed.hash,
  actor: supervisor,
  reason: 'Cuti bersama baru',
  decree: 'SKB 9/2026',
};
const back = { ...toDecreed, to: kemenkopCalendar.hash };
const options = { actor: officer };

/** A desk with some open tickets, and the same store under the new calendar. */
async function twoDesks(count: number) {
  const store = memoryStore();
  const before = testDesk({ store });
  const opened = [];
  for (let index = 0; index < count; index += 1) {
    const input = { body: `Aduan ${index}`, channel: 'desk' };
    opened.push(await before.aduan.tickets.open(input, { actor: agent }));
  }
  const after = testDesk({ store, calendar: decreed });
  const { items } = await after.aduan.tickets.list({ limit: 200 }, options);
  const recorded = async () => {
    const views = items.map(({ ticket }) => after.aduan.tickets.get(ticket.id, options));
    return (await Promise.all(views)).map(({ timeline }) =>
      timeline.flatMap((entry) =>
        entry.type === 'fact' && entry.event === 'sla.rescheduled'
          ? [{ ...(entry.facts as unknown as RescheduleFacts), ...entry }]
          : [],
      ),
    );
  };
  return { store, before, after, items, opened, recorded };
}

describe('a changed calendar', () => {
  it('leaves one date of a ticket in list, view, proof and page, also after an answer', async () => {
    const { after, before, items, opened } = await twoDesks(1);
    const id = firstOf(items).ticket.id;
    const { number } = firstOf(items).ticket;
    const { pin } = firstOf(opened);
    const dates = async ({ aduan }: typeof after) => {
      const listed = firstOf((await aduan.tickets.list({}, options)).items);
      const view = await aduan.tickets.get(id, options);
      const clock = view.clocks.find(({ metric }) => metric === 'resolution');
      const which = { metric: 'resolution', cycle: 1 };
      const proof = await aduan.tickets.explain(id, which, options);
      const tracked = await aduan.citizen.track({ number, pin });
      return {
        list: listed.dueAt,
        soonest: Math.min(
          ...view.clocks.flatMap(({ dueAt, stoppedAt }) =>
            stoppedAt === null && dueAt !== null ? [dueAt] : [],
          ),
        ),
        view: clock?.dueAt,
        remaining: clock?.remaining,
        calendar: clock?.calendarHash,
        proof: proof.at,
        page: tracked.found && tracked.ticket.promisedBy,
      };
    };
    const promised = await dates(before);
    expect(promised.list).toBe(promised.soonest);
    expect(promised.proof).toBe(promised.view);
    expect(await dates(after)).toEqual(promised);
    await after.aduan.tickets.answer(id, 'Sudah kami periksa.', options);
    await after.aduan.tickets.reopen(id, 'Belum selesai', options);
    const reopened = await dates(after);
    expect(reopened.list).toBe(reopened.soonest);
    expect(reopened.calendar).toBe(kemenkopCalendar.hash);
  });

  it('is said at the start and by the desk, with how many open tickets have the former one', async () => {
    const { after, before, items } = await twoDesks(3);
    const closing = { text: 'Sudah selesai.', reason: 'ganda' };
    await before.aduan.tickets.act(firstOf(items).ticket.id, 'archive', closing, {
      actor: supervisor,
    });
    await before.aduan.start({ workers: false });
    const former = await before.aduan.formerTerms();
    expect(former.calendar).toEqual({ inForce: kemenkopCalendar.hash, open: 0 });
    await after.aduan.start({ workers: false });
    expect(after.logs).toContainEqual({
      level: 'warn',
      event: 'terms.former',
      data: { calendar: { inForce: decreed.hash, open: 2 }, policies: former.policies },
    });
    expect(await after.aduan.formerTerms()).toEqual({
      calendar: { inForce: decreed.hash, open: 2 },
      policies: former.policies,
    });
    await after.aduan.reschedule(toDecreed);
    expect((await after.aduan.formerTerms()).calendar.open).toBe(0);
  });

  it('is met by a process that was composed before it, too', async () => {
    const { before, after } = await twoDesks(1);
    const input = { body: 'Aduan baru', channel: 'desk' };
    const { ticket } = await after.aduan.tickets.open(input, { actor: agent });
    const view = await before.aduan.tickets.get(ticket.id, options);
    expect(new Set(view.clocks.map(({ calendarHash }) => calendarHash))).toEqual(
      new Set([decreed.hash]),
    );
  });
});

describe('rescheduling', () => {
  it('is recorded in every open ticket by the one who decided it, with all that moved, and once', async () => {
    const { after, recorded } = await twoDesks(120);
    expect(await after.aduan.reschedule(toDecreed)).toEqual({
      tickets: 120,
      failed: 0,
      moved: 240,
    });
    expect(await after.aduan.reschedule(toDecreed)).toEqual({ tickets: 0, failed: 0, moved: 0 });
    const histories = await recorded();
    expect(histories.map((facts) => facts.length)).toEqual(Array(120).fill(1));
    const [first] = firstOf(histories);
    expect(first).toMatchObject({
      fromCalendar: kemenkopCalendar.hash,
      toCalendar: decreed.hash,
      decree: 'SKB 9/2026',
      reason: 'Cuti bersama baru',
      actor: { id: supervisor.id },
    });
    expect(first?.deadlines.map(({ metric }) => metric)).toEqual(['resolution', 'response-back']);
    expect(first?.deadlines[0]).toEqual({
      metric: 'resolution',
      target: 'sp4n.nonsup',
      cycle: 1,
      policy: 'sp4n-2018-practice',
      from: Date.parse('2026-05-05T16:30:00+07:00'),
      to: Date.parse('2026-05-06T16:30:00+07:00'),
    });
  });

  it('is recorded once when two desks do it at the same time', async () => {
    const { store, after, recorded } = await twoDesks(20);
    const other = testDesk({ store, calendar: decreed });
    const reports = await Promise.all(
      [after, other].map(({ aduan }) => aduan.reschedule(toDecreed)),
    );
    expect(reports.reduce((sum, { tickets }) => sum + tickets, 0)).toBe(20);
    expect((await recorded()).map((facts) => facts.length)).toEqual(Array(20).fill(1));
  });

  it('keeps what was promised first, for officer and citizen, whatever comes after', async () => {
    const { before, after, items, opened } = await twoDesks(1);
    const { id, number } = firstOf(items).ticket;
    const { pin } = firstOf(opened);
    const dates = async ({ aduan }: typeof after) => {
      const { clocks } = await aduan.tickets.get(id, options);
      const clock = clocks.find(({ metric }) => metric === 'response-back');
      const tracked = await aduan.citizen.track({ number, pin });
      if (!tracked.found) throw new Error('not found');
      const { firstPromisedBy, next, promisedBy } = tracked.ticket;
      expect({ firstPromisedBy, promisedBy }).toEqual({
        firstPromisedBy: clock?.firstDueAt,
        promisedBy: clock?.dueAt,
      });
      return { firstPromisedBy, promisedBy, next: next.id };
    };
    const promised = await dates(before);
    expect(promised.firstPromisedBy).toBeNull();
    expect(promised.next).not.toContain('Semula');
    await after.aduan.reschedule(toDecreed);
    const moved = await dates(after);
    expect(moved.firstPromisedBy).toBe(promised.promisedBy);
    expect(moved.promisedBy).toBeGreaterThan(promised.promisedBy ?? Infinity);
    expect(moved.next).toContain('Semula kami berjanji');
    await before.aduan.reschedule(back);
    await after.aduan.reschedule(toDecreed);
    expect(await dates(after)).toEqual(moved);
  });

  it('moves the place in the lists', async () => {
    const { before, after, items } = await twoDesks(1);
    const id = firstOf(items).ticket.id;
    await before.aduan.tickets.answer(id, 'Sudah kami periksa.', options);
    await before.aduan.tickets.reopen(id, 'Belum selesai', options);
    const list = async () => firstOf((await after.aduan.tickets.list({}, options)).items);
    const { dueAt } = await list();
    await after.aduan.reschedule(toDecreed);
    expect((await list()).dueAt).toBe((dueAt ?? 0) + day);
  });

  it('puts tickets back in line for the sweeps, also one whose deadlines stay', async () => {
    const { before, store } = await twoDesks(1);
    const tenant = 'default' as TenantId;
    const same = compileCalendar({ ...kemenkopCalendarDefinition, version: 'other words' });
    const { clock } = before;
    expect(await store.claimDue(tenant, clock.now + 365 * day, 365 * day, 10)).toHaveLength(1);
    const after = testDesk({ store, calendar: same });
    expect(await after.aduan.reschedule({ ...toDecreed, to: same.hash })).toMatchObject({
      tickets: 1,
      moved: 0,
    });
    const told: string[] = [];
    after.aduan.on('sla.breached', ({ facts }) => told.push(`${facts.metric} ${facts.level}`));
    after.clock.now += 4 * day;
    await after.aduan.workOff();
    expect(told).toEqual(['first-response 1']);
  });

  it('is told to listeners, and changes nothing in tickets that are closed', async () => {
    const { after, items } = await twoDesks(2);
    const id = firstOf(items).ticket.id;
    const closing = { text: 'Sudah selesai.', reason: 'ganda' };
    await after.aduan.tickets.act(id, 'archive', closing, { actor: supervisor });
    const heard: string[] = [];
    after.aduan.on('sla.rescheduled', ({ ticket, event }) => {
      expect(event.actor.id).toBe(supervisor.id);
      heard.push(ticket.id);
    });
    expect(await after.aduan.reschedule(toDecreed)).toMatchObject({ tickets: 1 });
    expect(heard).toEqual([items[1]?.ticket.id]);
  });

  it('does not stop at a ticket that cannot be counted, and does it when called again', async () => {
    const { store, items } = await twoDesks(3);
    let isLost = true;
    const broken = {
      ...store,
      readEvents: async (tenant: never, id: never) => {
        if (isLost && id === items[1]?.ticket.id) throw new Error('lost');
        return store.readEvents(tenant, id);
      },
    };
    const after = testDesk({ store: broken, calendar: decreed });
    expect(await after.aduan.reschedule(toDecreed)).toMatchObject({ tickets: 2, failed: 1 });
    expect(after.logs.map(({ event }) => event)).toContain('reschedule.failed');
    isLost = false;
    expect(await after.aduan.reschedule(toDecreed)).toMatchObject({ tickets: 1, failed: 0 });
  });

  it('is refused to anyone who may not, without a reason, and to terms that are not in force', async () => {
    const { before, after } = await twoDesks(1);
    const refused = (change: object, code: string) =>
      expect(after.aduan.reschedule({ ...toDecreed, ...change })).rejects.toMatchObject({ code });
    await refused({ actor: officer }, 'forbidden');
    await refused({ actor: { ...supervisor, regions: ['33'] } }, 'forbidden');
    await refused({ actor: { ...principal('x'), kind: 'citizen' } }, 'forbidden');
    await refused({ actor: undefined }, 'input-invalid');
    await refused({ reason: '  ' }, 'input-invalid');
    await refused({ decree: 'SKB <b>' }, 'input-invalid');
    await refused({ to: 'f'.repeat(64) }, 'input-invalid');
    await refused({ to: kemenkopCalendar.hash }, 'input-invalid');
    await expect(before.aduan.reschedule(toDecreed)).rejects.toMatchObject({
      code: 'input-invalid',
    });
  });
});
