import { allowLongTests, fc, numRuns } from '@aduan-internal/property';
import { describe, expect, test } from 'vitest';
import {
  type BusinessCalendar,
  type CalendarDefinition,
  compileCalendar,
  type Interval,
  type WeeklyHours,
} from '../src/index.js';
import { dateOfDay, dayOfDate, WEEKDAYS } from '../src/local-date.js';
import { DAY, date, definition, instant } from './arbitraries.js';

allowLongTests();

const runs = { numRuns };
const length = fc.integer({ min: 0, max: 60 * DAY });
const open = fc.integer({ min: 0, max: 10 * DAY });

describe('definitions', () => {
  test('law 17: more hours are never later, one more holiday is never earlier', () => {
    fc.assert(
      fc.property(definition, instant, open, date, (given, t, d, extra) => {
        const due = dueIn(given, t, d);
        const holidays = [...given.holidays, { date: extra, name: 'libur', kind: 'local' }];
        expect(dueIn({ ...given, holidays }, t, d)).toBeGreaterThanOrEqual(due);
        expect(dueIn({ ...given, holidays: given.holidays.slice(1) }, t, d)).toBeLessThanOrEqual(
          due,
        );
        const longer = given.weeks.map((week) => ({
          ...week,
          hours: { ...week.hours, mon: [['00:00', '24:00'] satisfies Interval] },
        }));
        expect(dueIn({ ...given, weeks: longer }, t, d)).toBeLessThanOrEqual(due);
      }),
      runs,
    );
  });

  test('law 18: a holiday on a closed day or after the deadline changes nothing', () => {
    fc.assert(
      fc.property(definition, instant, open, date, (given, t, d, extra) => {
        const calendar = compileCalendar(given);
        const due = calendar.add(t, d);
        const after = due < Date.parse(extra) - 2 * DAY;
        if (!after && calendar.isWorkingDay(extra)) return;
        const holidays = [...given.holidays, { date: extra, name: 'libur', kind: 'local' }];
        expect(dueIn({ ...given, holidays }, t, d)).toBe(due);
      }),
      runs,
    );
  });

  test('laws 19 and 20: whole weeks and whole hours shift the answer as they shift the input', () => {
    fc.assert(
      fc.property(definition, instant, open, fc.integer({ min: 1, max: 30 }), (given, t, d, n) => {
        const wib = { ...given, timeZone: 'Asia/Jakarta' };
        const due = dueIn(wib, t, d);
        expect(dueIn(shiftWeeks(wib, n), t + n * 7 * DAY, d)).toBe(due + n * 7 * DAY);
        const hour = 3_600_000;
        expect(dueIn({ ...given, timeZone: 'Asia/Makassar' }, t - hour, d)).toBe(due - hour);
      }),
      runs,
    );
  });

  test('law 21: touching pieces are one interval', () => {
    fc.assert(
      fc.property(definition, instant, length, (given, t, span) => {
        const weeks = given.weeks.map((week) => ({ ...week, hours: inPieces(week.hours) }));
        expectSame(compileCalendar({ ...given, weeks }), compileCalendar(given), t, span);
      }),
      runs,
    );
  });

  test('law 22: equal versions are one, and a later version changes nothing before it', () => {
    fc.assert(
      fc.property(definition, date, instant, open, (given, from, t, d) => {
        const [first] = given.weeks;
        if (!first) return;
        const single = { ...given, weeks: [first] };
        const split = { ...given, weeks: [first, { from, hours: first.hours }] };
        expectSame(compileCalendar(split), compileCalendar(single), t, d);
        const due = dueIn(single, t, d);
        if (due > Date.parse(from) - 2 * DAY) return;
        const later = { ...given, weeks: [first, { from, hours: { sun: [['00:00', '24:00']] } }] };
        expect(dueIn(later as CalendarDefinition, t, d)).toBe(due);
      }),
      runs,
    );
  });

  test('law 25: survives JSON with the same hash, whatever the order of its fields', () => {
    fc.assert(
      fc.property(definition, instant, length, (given, t, span) => {
        const calendar = compileCalendar(given);
        const copy = compileCalendar(JSON.parse(JSON.stringify(given)));
        const turned = Object.fromEntries(Object.entries(given).toReversed());
        expect(copy.hash).toBe(calendar.hash);
        expect(compileCalendar(turned as unknown as CalendarDefinition).hash).toBe(calendar.hash);
        expect(compileCalendar({ ...given, version: '2' }).hash).not.toBe(calendar.hash);
        expectSame(copy, calendar, t, span);
      }),
      runs,
    );
  });

  test('law 26: the order in which years are compiled does not matter', () => {
    fc.assert(
      fc.property(definition, fc.array(instant, { minLength: 2 }), instant, length, (...asked) => {
        const [given, warmUp, t, span] = asked;
        const warm = compileCalendar(given);
        for (const at of warmUp) warm.isOpen(at);
        expectSame(warm, compileCalendar(given), t, span);
      }),
      runs,
    );
  });

  test('an overnight interval is two intervals that meet at midnight', () => {
    const night = compileCalendar({
      ...bare,
      overnight: true,
      weeks: [{ hours: { mon: [['22:00', '06:00']], sun: [['23:00', '00:00']] } }],
    });
    const written = compileCalendar({
      ...bare,
      weeks: [
        {
          hours: {
            mon: [['22:00', '24:00']],
            tue: [['00:00', '06:00']],
            sun: [['23:00', '24:00']],
          },
        },
      ],
    });
    fc.assert(
      fc.property(instant, length, (t, span) => expectSame(night, written, t, span)),
      runs,
    );
  });
});

const bare: Omit<CalendarDefinition, 'weeks'> = {
  id: 'malam',
  version: '1',
  timeZone: 'Asia/Jakarta',
  holidays: [{ date: '2024-05-07', name: 'libur', kind: 'national' }],
  special: [],
  coverage: { from: '2000-01-01', to: '2100-12-31', beyond: 'throw' },
};

function dueIn(given: CalendarDefinition, t: number, d: number): number {
  return compileCalendar(given).add(t, d);
}

function expectSame(a: BusinessCalendar, b: BusinessCalendar, t: number, span: number): void {
  expect(a.isOpen(t)).toBe(b.isOpen(t));
  expect(a.between(t, t + span)).toBe(b.between(t, t + span));
  expect(a.nextChange(t)).toEqual(b.nextChange(t));
  expect(a.addWorkingDays(t, 5)).toBe(b.addWorkingDays(t, 5));
  expect([...a.periods(t, t + span)]).toEqual([...b.periods(t, t + span)]);
}

function inPieces(hours: WeeklyHours): WeeklyHours {
  return Object.fromEntries(
    WEEKDAYS.map((day) => [
      day,
      hours[day]?.flatMap(([start, end]): Interval[] => {
        const middle = `${start.slice(0, 3)}59`;
        return start < middle && middle < end
          ? [
              [middle, end],
              [start, middle],
            ]
          : [[start, end]];
      }),
    ]),
  );
}

function shiftWeeks(given: CalendarDefinition, weeks: number): CalendarDefinition {
  const shift = (each: string) => dateOfDay(dayOfDate(each) + weeks * 7);
  return {
    ...given,
    weeks: given.weeks.map(({ from, hours }) => ({ ...(from && { from: shift(from) }), hours })),
    holidays: given.holidays.map((holiday) => ({ ...holiday, date: shift(holiday.date) })),
    special: given.special.map((each) => ({
      ...each,
      from: shift(each.from),
      to: shift(each.to ?? each.from),
    })),
  };
}
