import { fc } from '@aduan-internal/property';
import {
  type BusinessCalendar,
  type CalendarDefinition,
  compileCalendar,
  type Interval,
  type Pause,
  type WeeklyHours,
} from '../src/index.js';
import { dateOfDay, WEEKDAYS } from '../src/local-date.js';

export const DAY = 86_400_000;
const FIRST = Date.UTC(2023, 10, 1);
const DAYS = 4 * 365;

const zone = fc.oneof(
  fc.constantFrom('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura', 'UTC'),
  fc.constantFrom(
    'America/New_York',
    'Australia/Lord_Howe',
    'Europe/Berlin',
    'Africa/Casablanca',
    'America/Havana',
    'Asia/Kathmandu',
    'Pacific/Chatham',
  ),
);

export const date = fc
  .integer({ min: 0, max: DAYS })
  .map((day) => dateOfDay(Math.floor(FIRST / DAY) + day));

/** Instants on and off minute boundaries. */
export const instant = fc.oneof(
  fc.integer({ min: FIRST, max: FIRST + DAYS * DAY }),
  fc.integer({ min: 0, max: DAYS * 96 }).map((quarter) => FIRST + quarter * 900_000),
);

const hours = fc.uniqueArray(fc.integer({ min: 0, max: 96 }), { maxLength: 6 }).map((quarters) => {
  const sorted = quarters.toSorted((a, b) => a - b).map(timeOfQuarter);
  const pairs: Interval[] = [];
  for (let index = 0; index + 1 < sorted.length; index += 2) {
    pairs.push([sorted[index] ?? '', sorted[index + 1] ?? '']);
  }
  return pairs;
});

const weekly: fc.Arbitrary<WeeklyHours> = fc
  .array(hours, { minLength: 7, maxLength: 7 })
  .map((days) => Object.fromEntries(WEEKDAYS.map((day, index) => [day, days[index] ?? []])));

/** Has open time in every week, whatever the other weeks have. */
const busyWeek = weekly.map((week) => ({ ...week, wed: [['08:00', '16:00'] satisfies Interval] }));

const special = fc
  .record({ from: date, length: fc.integer({ min: 0, max: 30 }), hours: fc.oneof(hours, weekly) })
  .map(({ from, length, hours }) => ({
    from,
    to: dateOfDay(Date.parse(from) / DAY + length),
    hours,
    name: 'khusus',
  }));

export const definition: fc.Arbitrary<CalendarDefinition> = fc.record({
  id: fc.constant('acak'),
  version: fc.constant('1'),
  timeZone: zone,
  weeks: fc
    .tuple(busyWeek, fc.uniqueArray(date, { maxLength: 2 }), busyWeek, busyWeek)
    .map(([first, dates, ...later]) => [
      { hours: first },
      ...dates.toSorted().map((from, index) => ({ from, hours: later[index] ?? first })),
    ]),
  holidays: fc
    .uniqueArray(date, { maxLength: 12 })
    .map((dates) => dates.map((each) => ({ date: each, name: 'libur', kind: 'national' }))),
  special: fc.array(special, { maxLength: 3 }),
  coverage: fc.constant({ from: '1990-01-01', to: '2190-12-31', beyond: 'throw' as const }),
});

export const calendar: fc.Arbitrary<BusinessCalendar> = definition.map(compileCalendar);

/** Pauses near an instant, in any order, overlapping and touching. */
export function pausesAfter(start: number): fc.Arbitrary<Pause[]> {
  const pause = fc
    .tuple(fc.integer({ min: -DAY, max: 20 * DAY }), fc.integer({ min: 0, max: 4 * DAY }))
    .map(([from, length]) => ({ from: start + from, to: start + from + length }));
  return fc.array(pause, { maxLength: 4 });
}

/** A calendar, an instant, and an amount of open time that lies within some weeks of it. */
export const question = fc
  .record({
    calendar,
    t: instant,
    reach: fc.integer({ min: 0, max: 60 * DAY }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ calendar, t, reach, share }) => ({
    calendar,
    t,
    d: Math.floor(calendar.between(t, t + reach) * share),
  }));

function timeOfQuarter(quarter: number): string {
  const hour = String(Math.floor(quarter / 4)).padStart(2, '0');
  return `${hour}:${String((quarter % 4) * 15).padStart(2, '0')}`;
}
