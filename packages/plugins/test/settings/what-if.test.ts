import { categoryTree } from '@aduan/core';
import { memoryStore } from '@aduan/store-memory';
import { describe, expect, it } from 'vitest';
import { agent, officer, supervisor, testDesk } from '../../../core/test/runtime/test-desk.js';
import { administrator, closedOn, resolvedWithin, settingsDesk } from './settings-desk.js';

const day = 86_400_000;

/** The date so many working days after a receipt, counted day by day by hand. */
function closingTimeAfter(
  receivedAt: number,
  days: number,
  isWorkingDay: (date: string) => boolean,
) {
  let date = new Date(receivedAt + 7 * 3_600_000).toISOString().slice(0, 10);
  for (let counted = 0; counted < days; ) {
    date = new Date(Date.parse(`${date}T00:00:00Z`) + day).toISOString().slice(0, 10);
    if (isWorkingDay(date)) counted += 1;
  }
  return Date.parse(`${date}T16:30:00+07:00`);
}

/** Tickets of 60 days, some answered, and what their dates would be if counted by hand. */
async function busyDesk() {
  const desk = settingsDesk({ approval: [] });
  const opened: number[] = [];
  for (let index = 0; index < 40; index += 1) {
    const { ticket } = await desk.open();
    opened.push(ticket.receivedAt);
    desk.clock.now += 1.4 * day + index * 60_000;
    if (index % 3 > 0) continue;
    await desk.aduan.tickets.answer(ticket.id, 'Sudah kami periksa.', { actor: officer });
  }
  return { ...desk, opened };
}

describe('what a changed limit would have done', () => {
  it('is what a count day by day says', async () => {
    const { aduan, clock, draft, opened, plugin, as } = await busyDesk();
    await draft('limits', resolvedWithin(3));
    const { whatIf } = await plugin.simulate({ document: 'limits' }, as);
    const isWorkingDay = (date: string) => aduan.calendar.isWorkingDay(date);
    const dates = opened.map((at) => ({
      before: closingTimeAfter(at, 14, isWorkingDay),
      after: closingTimeAfter(at, 3, isWorkingDay),
    }));
    // Every third was answered a day and a half after it came, before any deadline.
    const late = dates.filter(
      ({ after, before }, index) => index % 3 > 0 && after <= clock.now && before > clock.now,
    );
    expect(late.length).toBeGreaterThan(3);
    expect(whatIf).toMatchObject({
      tickets: 40,
      changedTickets: 40,
      changed: 40,
      earlier: 40,
      later: 0,
      late: late.length,
      onTime: 0,
      unknownTopics: 0,
      uncounted: 0,
      isComplete: true,
    });
    expect(whatIf?.teams).toEqual([{ team: null, changed: 40, late: late.length }]);
    expect(whatIf?.meanShiftMs).toBeLessThan(0);
  });

  it('makes nothing late that was, and moves no date', async () => {
    const { aduan, draft, plugin, as } = await busyDesk();
    const dates = async () => {
      const { items } = await aduan.tickets.list({ limit: 200 }, { actor: supervisor });
      return items.map(({ dueAt }) => dueAt);
    };
    const before = await dates();
    await draft('limits', resolvedWithin(60));
    const { whatIf } = await plugin.simulate({ document: 'limits' }, as);
    expect(whatIf?.onTime).toBeGreaterThan(3);
    expect(whatIf?.late).toBe(0);
    expect(await dates()).toEqual(before);
  });

  it('looks at the tickets of 90 days', async () => {
    const { clock, draft, open, plugin, as } = await busyDesk();
    clock.now += 91 * day;
    await open();
    await draft('limits', resolvedWithin(3));
    const { whatIf } = await plugin.simulate({ document: 'limits' }, as);
    expect(whatIf).toMatchObject({ tickets: 1, changed: 1 });
  });
});

describe('what other documents would have done', () => {
  it('counts the dates that a holiday moves', async () => {
    const { aduan, draft, open, plugin, as } = settingsDesk();
    for (let index = 0; index < 3; index += 1) await open();
    await draft('calendar', closedOn('2026-04-20'));
    const { whatIf } = await plugin.simulate({ document: 'calendar' }, as);
    const { items } = await aduan.tickets.list({}, { actor: officer });
    expect(whatIf).toMatchObject({
      tickets: items.length,
      changedTickets: 3,
      later: 6,
      earlier: 0,
    });
    // One working day of nine hours each.
    expect(whatIf?.meanShiftMs).toBe(9 * 3_600_000);
  });

  it('counts the tickets whose topic is on no list any more', async () => {
    const store = memoryStore();
    const label = { id: 'Kios', en: 'Kiosk' };
    const former = testDesk({ store, categories: categoryTree([{ code: 'kios', label }]) });
    const input = { body: 'Kios tutup.', channel: 'desk', category: 'kios' };
    await former.aduan.tickets.open(input, { actor: agent });
    const { draft, open, plugin, as } = settingsDesk({ approval: [] }, store);
    await open();
    await draft('limits', resolvedWithin(3));
    const { whatIf } = await plugin.simulate({ document: 'limits' }, as);
    expect(whatIf).toMatchObject({ tickets: 2, changed: 1, unknownTopics: 1 });
  });

  it('tells an administrator counts only', async () => {
    const { draft, open, plugin } = settingsDesk();
    const { ticket } = await open();
    await draft('calendar', closedOn('2026-04-20'));
    const seen = await plugin.simulate({ document: 'calendar' }, { actor: administrator });
    expect(JSON.stringify(seen)).not.toContain(ticket.id);
    expect(JSON.stringify(seen)).not.toContain(ticket.number);
    expect(JSON.stringify(seen)).not.toContain('Gerai tutup');
  });
});
