import { expect, test } from 'vitest';
import { compileCalendar } from '../src/index.js';

const DAY = 86_400_000;

test('every midnight in the range begins a day, and the millisecond before it is of the day before', () => {
  const calendar = compileCalendar({
    id: 'tengah-malam',
    version: '1',
    timeZone: 'Asia/Jakarta',
    weeks: [],
    holidays: [],
    special: [
      { from: '1969-01-01', to: '2200-12-31', hours: [['08:00', '09:00']], name: 'tiap hari' },
    ],
    coverage: { from: '1969-01-01', to: '2200-12-31', beyond: 'throw' },
  });
  calendar.addWorkingDays(Date.UTC(2199, 11, 1), 1);
  const wrong: number[] = [];
  const first = Date.parse('1970-01-02T00:00:00+07:00');
  const last = Date.parse('2199-12-30T00:00:00+07:00');
  for (let midnight = first; midnight <= last; midnight += DAY) {
    const closing = midnight + 9 * 3_600_000;
    if (calendar.addWorkingDays(midnight, 1) !== closing + DAY) wrong.push(midnight);
    if (calendar.addWorkingDays(midnight - 1, 1) !== closing) wrong.push(midnight - 1);
  }
  expect(wrong).toEqual([]);
});

test('a count crosses years that were compiled one after the other, in any order, also after a year that cannot be', () => {
  const day = (year: number) => Date.UTC(year, 11, 30, 3);
  const daily = (asked: readonly number[]) => {
    const calendar = compileCalendar({
      id: 'urutan',
      version: '1',
      timeZone: 'Asia/Jakarta',
      weeks: [{ hours: { mon: [['08:00', '16:00']] } }],
      holidays: [],
      special: [],
      coverage: { from: '2030-01-01', to: '2030-12-31', beyond: 'provisional' },
    });
    expect(() => calendar.isWorkingDay('9999-12-31')).toThrow('1970 to 2199');
    for (const year of asked) calendar.addWorkingDays(day(year), 1);
    return [-60, -1, 1, 60, 600].map((n) => calendar.addWorkingDays(day(2030), n));
  };
  const alone = daily([]);
  expect(daily([2025, 1975, 2190, 2031])).toEqual(alone);
});
