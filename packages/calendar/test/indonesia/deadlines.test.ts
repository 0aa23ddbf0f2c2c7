import { describe, expect, test } from 'vitest';
import { compileCalendar } from '../../src/index.js';
import { kemenkopCalendarDefinition } from '../../src/indonesia/index.js';

/**
 * Computed by hand-checked scripts from the decrees: the day of receipt is day 0, joint leave is
 * closed. Columns: received; 3, 5, 10, 14 and 60 working days; 14 and 60 calendar days.
 */
const vectors = [
  '2026-02-13 2026-02-20 2026-02-24 2026-03-03 2026-03-09 2026-05-25 2026-02-27 2026-04-14',
  '2026-03-13 2026-03-25 2026-03-27 2026-04-06 2026-04-10 2026-06-24 2026-03-27 2026-05-12',
  '2026-03-17 2026-03-27 2026-03-31 2026-04-08 2026-04-14 2026-06-26 2026-03-31 2026-05-16',
  '2026-05-13 2026-05-20 2026-05-22 2026-06-03 2026-06-09 2026-08-13 2026-05-27 2026-07-12',
  '2026-05-26 2026-06-03 2026-06-05 2026-06-12 2026-06-19 2026-08-26 2026-06-09 2026-07-25',
  '2026-08-14 2026-08-20 2026-08-24 2026-09-01 2026-09-07 2026-11-10 2026-08-28 2026-10-13',
  '2026-12-18 2026-12-23 2026-12-29 2027-01-07 2027-01-13 2027-03-31 2027-01-01 2027-02-16',
  '2026-12-23 2026-12-30 2027-01-04 2027-01-12 2027-01-18 2027-04-05 2027-01-06 2027-02-21',
  '2027-03-05 2027-03-18 2027-03-22 2027-03-31 2027-04-06 2027-06-17 2027-03-19 2027-05-04',
].map((line) => line.split(' '));

const calendar = compileCalendar(kemenkopCalendarDefinition);

describe.each(vectors)('received on %s', (received, ...expected) => {
  test.each(['07:30', '09:00', '16:29', '16:31', '23:59'])('at %s WIB', (time) => {
    const start = Date.parse(`${received}T${time}:00+07:00`);
    const working = [3, 5, 10, 14, 60].map((days) => ({ unit: 'working-days', days }) as const);
    const plain = [14, 60].map((days) => ({ unit: 'calendar-days', days }) as const);
    const due = [...working, ...plain].map((target) => calendar.due(start, target));
    expect(due.map(({ at }) => localDate(at ?? Number.NaN))).toEqual(expected);
    expect(due.every(({ provisional }) => !provisional)).toBe(true);
  });
});

test('a calendar deadline on a holiday may be moved', () => {
  const start = Date.parse('2026-05-13T09:00:00+07:00');
  const due = (onClosed: 'keep' | 'next-working-day' | 'previous-working-day') =>
    localDate(calendar.due(start, { unit: 'calendar-days', days: 14, onClosed }).at ?? Number.NaN);
  expect(due('keep')).toBe('2026-05-27');
  expect(due('next-working-day')).toBe('2026-05-29');
  expect(due('previous-working-day')).toBe('2026-05-26');
});

/** Deadlines that other helpdesks compute wrongly, in this calendar's hours. */
describe('peers stumbled over', () => {
  const hour = 3_600_000;
  const cases = [
    ['a full day from an opening', '2026-08-12T07:30:00', 9 * hour, '2026-08-12T16:30:00'],
    ['a weekend and a holiday', '2026-08-14T16:00:00', 9 * hour, '2026-08-18T16:00:00'],
    ['30 seconds before closing', '2026-08-13T16:29:30', 60_000, '2026-08-14T07:30:30'],
    ['a start on a Saturday', '2026-08-15T10:00:00', hour, '2026-08-18T08:30:00'],
  ] as const;

  test.each(cases)('%s', (_, start, open, due) => {
    expect(calendar.add(Date.parse(`${start}+07:00`), open)).toBe(Date.parse(`${due}+07:00`));
  });

  test('a closing instant as the next opening, where asked for', () => {
    const start = Date.parse('2026-08-12T07:30:00+07:00');
    expect(calendar.add(start, 9 * hour, { edge: 'opening' })).toBe(
      Date.parse('2026-08-13T07:30:00+07:00'),
    );
  });
});

function localDate(at: number): string {
  return new Date(at + 7 * 3_600_000).toISOString().slice(0, 10);
}
