import { allowLongTests, fc, numRuns } from '@aduan-internal/property';
import { expect, test } from 'vitest';
import {
  type BusinessCalendar,
  type CalendarDefinition,
  type CalendarSpecial,
  compileCalendar,
  type Interval,
  type Pause,
} from '../src/index.js';
import { dateOfDay } from '../src/local-date.js';
import { DAY, definition, instant } from './arbitraries.js';

allowLongTests();

const MINUTE = 60_000;

/** Zones with a constant offset, so that a span of instants can be written as hours of a date. */
const offsets = {
  UTC: 0,
  'Asia/Jakarta': 420,
  'Asia/Makassar': 480,
  'Asia/Jayapura': 540,
  'Asia/Kathmandu': 345,
} as const;
type Zone = keyof typeof offsets;

const question = fc.record({
  definition,
  zone: fc.constantFrom(...(Object.keys(offsets) as Zone[])),
  t: instant,
  reach: fc.integer({ min: 0, max: 20 * DAY }),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  pauses: fc.array(
    fc.record({
      after: fc.integer({ min: -24 * 60, max: 20 * 24 * 60 }),
      length: fc.integer({ min: 0, max: 4 * 24 * 60 }),
    }),
    { maxLength: 4 },
  ),
});

test('law 16: pausing is having a schedule without the pauses', () => {
  fc.assert(
    fc.property(question, ({ definition: given, zone, t, reach, share, pauses }) => {
      const calendar = compileCalendar({ ...given, timeZone: zone });
      const minute = Math.floor(t / MINUTE);
      const stops = pauses.map(({ after, length }) => ({
        from: (minute + after) * MINUTE,
        to: (minute + after + length) * MINUTE,
      }));
      const end = t + 30 * DAY;
      const ms = Math.floor(calendar.between(t, t + reach, stops) * share);
      const without = scheduleWithout(calendar, zone, stops, t, end);

      for (const edge of ['closing', 'opening'] as const) {
        const due = calendar.due(t, { unit: 'business-time', ms, edge }, stops).at;
        expect(due).toBe(without.add(t, ms, { edge }));
      }
      expect(calendar.between(t, t + reach, stops)).toBe(without.between(t, t + reach));
      expect(calendar.between(t + reach, t, stops)).toBe(without.between(t + reach, t));
    }),
    { numRuns },
  );
});

/** The calendar whose hours from the day before `from` until after `to` are those that the pauses leave. */
function scheduleWithout(
  { def, periods }: BusinessCalendar,
  zone: Zone,
  pauses: readonly Pause[],
  from: number,
  to: number,
): BusinessCalendar {
  const offset = offsets[zone] * MINUTE;
  const first = Math.floor((from + offset) / DAY) - 1;
  const last = Math.floor((to + offset) / DAY) + 1;
  const special = Array.from({ length: last - first + 1 }, (_, index): CalendarSpecial => {
    const midnight = (first + index) * DAY - offset;
    const open = [...periods(midnight, midnight + DAY)].map(
      ({ start, end }) => [start, end] as const,
    );
    const left = pauses.reduce<readonly Stretch[]>(cutOut, open);
    const hours = left.map(
      ([start, end]): Interval => [timeOf(start - midnight), timeOf(end - midnight)],
    );
    return { from: dateOfDay(first + index), name: 'sisa jeda', hours };
  });
  const changed: CalendarDefinition = { ...def, special: [...def.special, ...special] };
  return compileCalendar(changed);
}

type Stretch = readonly [start: number, end: number];

function cutOut(open: readonly Stretch[], { from, to }: Pause): readonly Stretch[] {
  const until = to ?? Number.POSITIVE_INFINITY;
  return open
    .flatMap(([start, end]): readonly Stretch[] => [
      [start, Math.min(end, from)],
      [Math.max(start, until), end],
    ])
    .filter(([start, end]) => start < end);
}

function timeOf(ms: number): string {
  const minutes = ms / MINUTE;
  const hour = String(Math.floor(minutes / 60)).padStart(2, '0');
  return `${hour}:${String(minutes % 60).padStart(2, '0')}`;
}
