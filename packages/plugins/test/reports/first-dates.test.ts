import { compileCalendar } from '@aduan/calendar';
import { kemenkopCalendarDefinition } from '@aduan/calendar/indonesia';
import { memoryStore } from '@aduan/store-memory';
import { expect, it } from 'vitest';
import { agent, officer, supervisor, testDesk } from '../../../core/test/runtime/test-desk.js';
import { reports } from '../../src/reports/index.js';

/** A week in April that a decree closes after tickets were promised an answer in it. */
const decreed = compileCalendar({
  ...kemenkopCalendarDefinition,
  version: 'with a week of leave',
  holidays: [
    ...kemenkopCalendarDefinition.holidays,
    ...['15', '16', '17', '20', '21'].map((day) => ({
      date: `2026-04-${day}`,
      kind: 'joint-leave',
      name: 'Cuti bersama contoh',
      source: 'SKB contoh',
    })),
  ],
});
const wib = (text: string) => Date.parse(`${text}+07:00`);

/** Deadlines of tickets, moved by a decree, and how a month counts them. */
async function movedDesk() {
  const store = memoryStore();
  const before = testDesk({ store, plugins: [reports()] });
  const open = async (body: string) => {
    const { ticket } = await before.aduan.tickets.open({ body, channel: 'desk' }, { actor: agent });
    return ticket.id;
  };
  const [answered, late, waiting] = [await open('Satu'), await open('Dua'), await open('Tiga')];
  const after = testDesk({ store, calendar: decreed, plugins: [reports()] });
  const at = (time: string) => {
    after.clock.now = wib(time);
  };
  at('2026-04-14T10:00:00');
  await after.aduan.tickets.answer(answered, 'Sudah buka.', { actor: officer });
  const { moved } = await after.aduan.reschedule({
    to: decreed.hash,
    actor: supervisor,
    reason: 'Cuti bersama contoh',
    decree: 'SKB contoh',
  });
  const recap = async () =>
    (await after.aduan.plugins.reports.recap({ month: '2026-05' }, { actor: supervisor })).total;
  return { ...after, at, late, moved, recap, waiting };
}

it('counts what was late by the first date beside what is late by the date of now', async () => {
  const { aduan, at, late, moved, recap } = await movedDesk();
  expect(moved).toBeGreaterThan(0);
  // The first date was 5 May, the date of now is 12 May.
  at('2026-05-07T10:00:00');
  await aduan.workOff();
  await aduan.tickets.answer(late, 'Sudah buka.', { actor: officer });
  expect(await recap()).toMatchObject({ late: 0, lateByFirstDate: 2 });
  at('2026-05-13T10:00:00');
  await aduan.workOff();
  expect(await recap()).toMatchObject({ late: 1, lateByFirstDate: 2 });
});

it('counts the tickets whose deadlines moved in the month of the decision', async () => {
  const { aduan, recap } = await movedDesk();
  expect(await recap()).toMatchObject({ rescheduled: 0 });
  const april = await aduan.plugins.reports.recap({ month: '2026-04' }, { actor: supervisor });
  expect(april.total.rescheduled).toBe(3);
});
