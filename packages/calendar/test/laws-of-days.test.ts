import { allowLongTests, fc, numRuns } from '@aduan-internal/property';
import { describe, expect, test } from 'vitest';
import { dateOfDay, dayOfDate } from '../src/local-date.js';
import { calendar, DAY, date, instant } from './arbitraries.js';

allowLongTests();

const runs = { numRuns };
const days = fc.integer({ min: 1, max: 80 });

describe('working days', () => {
  test('law 23: counted in parts or at once, and counted back', () => {
    fc.assert(
      fc.property(calendar, instant, days, days, (c, t, m, n) => {
        const local = localDate(c.def.timeZone);
        const first = c.addWorkingDays(t, m);
        const due = c.addWorkingDays(t, m + n);
        // A closing at 24:00 has the next date in local time.
        const [received, middle, last] = [local(t), local(first - 1), local(due - 1)];
        expect(local(c.addWorkingDays(first - 1, n) - 1)).toBe(last);
        expect(c.workingDaysBetween(received, last)).toBe(m + n);
        expect(c.workingDaysBetween(last, received)).toBe(-(m + n));
        expect(c.workingDaysBetween(received, middle)).toBe(m);
        expect(c.isWorkingDay(last)).toBe(true);
        expect(local(c.addWorkingDays(due - 1, -n) - 1)).toBe(middle);
      }),
      runs,
    );
  });

  test('the number of working days is the number of dates that are working days', () => {
    fc.assert(
      fc.property(calendar, date, fc.integer({ min: 0, max: 500 }), (c, from, length) => {
        const start = dayOfDate(from);
        const dates = Array.from({ length }, (_, index) => dateOfDay(start + index + 1));
        expect(c.workingDaysBetween(from, dateOfDay(start + length))).toBe(
          dates.filter((each) => c.isWorkingDay(each)).length,
        );
      }),
      runs,
    );
  });

  test('a working day is a date with open time', () => {
    fc.assert(
      fc.property(calendar, instant, (c, t) => {
        if (c.isOpen(t)) expect(c.isWorkingDay(localDate(c.def.timeZone)(t))).toBe(true);
      }),
      runs,
    );
  });

  test('the last closing ends the day, and the same time keeps the hour', () => {
    fc.assert(
      fc.property(calendar, instant, days, (c, t, n) => {
        const close = c.addWorkingDays(t, n);
        expect(c.isOpen(close - 1)).toBe(true);
        expect(c.addWorkingDays(t, n, { count: 'deemed-receipt' })).toBeGreaterThanOrEqual(close);
        const same = c.addWorkingDays(t, n, { due: 'same-time' });
        expect(c.isOpen(same)).toBe(true);
        expect(same).toBeGreaterThan(t);
        expect(same).toBeGreaterThan(close - 2 * DAY);
      }),
      runs,
    );
  });
});

function localDate(timeZone: string): (at: number) => string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  return (at) => format.format(at);
}
