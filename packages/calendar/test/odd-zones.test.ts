import { describe, expect, test } from 'vitest';
import { type CalendarDefinition, compileCalendar } from '../src/index.js';
import { isOpenByWallClock } from './wall-clock.js';
import { oddZones } from './wild.js';

const MINUTE = 60_000;
const HOURS = 60 * MINUTE;

/** Covers every hour in which clocks change, and both sides of midnight. */
const everyDay = [
  ['00:00', '00:30'],
  ['01:15', '02:10'],
  ['02:40', '03:05'],
  ['09:00', '17:00'],
  ['22:00', '24:00'],
] as const;

function openIn(timeZone: string): CalendarDefinition {
  return {
    id: 'zona',
    version: '1',
    timeZone,
    weeks: [{ hours: {} }],
    holidays: [],
    special: [{ from: '1970-01-01', to: '2199-12-31', hours: everyDay, name: 'tiap hari' }],
    coverage: { from: '1970-01-01', to: '2199-12-31', beyond: 'throw' },
  };
}

describe.each(oddZones)('in %s around %s', (zone, near) => {
  const definition = openIn(zone);
  const calendar = compileCalendar(definition);
  const from = Date.parse(near) - 36 * HOURS;
  const to = Date.parse(near) + 36 * HOURS;

  test('it is open when the wall clock says so, minute by minute', () => {
    let open = 0;
    for (let at = from; at < to; at += MINUTE) {
      const expected = isOpenByWallClock(definition, at);
      if (calendar.isOpen(at) !== expected) expect([at, !expected]).toEqual([at, expected]);
      if (expected) open += MINUTE;
    }
    // Monrovia changed its clocks within a minute.
    expect(Math.abs(calendar.between(from, to) - open)).toBeLessThanOrEqual(MINUTE);
    const periods = [...calendar.periods(from, to)];
    expect(periods.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(
      calendar.between(from, to),
    );
  });

  test('time and days go forth and back', () => {
    for (let at = from; at < to; at += 7 * MINUTE + 1) {
      const due = calendar.add(at, 11 * HOURS);
      expect(calendar.between(at, due)).toBe(11 * HOURS);
      expect(calendar.between(calendar.subtract(due, 11 * HOURS), due)).toBe(11 * HOURS);
      const day = calendar.addWorkingDays(at, 2);
      expect(calendar.isOpen(day - 1)).toBe(true);
      const { steps } = calendar.explain(at, { unit: 'working-days', days: 2 });
      expect([steps[0]?.from, steps.at(-1)?.to]).toEqual([at, day]);
    }
  });
});
