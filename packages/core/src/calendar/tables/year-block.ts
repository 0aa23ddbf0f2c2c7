import type { CalendarRules } from '../definition/calendar-rules.js';
import { hoursOfDay } from '../definition/day-rule.js';
import { DAY_MS, firstDayOfYear, NEVER } from '../local-date.js';
import type { Instant } from '../target.js';
import { instantOfWall, type OffsetSpan, startOfDay, type TimeZone } from './time-zone.js';

/** Numbers of intervals; small unless a day has hundreds of them. */
type Indexes = Uint16Array | Uint32Array;

/**
 * One local year of a calendar as tables. Everything but `start` and `end` is in whole seconds
 * after `start`. No interval crosses midnight.
 */
export interface YearBlock {
  readonly year: number;
  /** First instant of the year, and of the next one, in ms. */
  readonly start: Instant;
  readonly end: Instant;
  readonly spans: readonly OffsetSpan[];
  /** Day number of 1 January. */
  readonly firstDay: number;
  readonly dayCount: number;
  /** Start of each day, and of the day after the last. */
  readonly dayStart: Int32Array;
  /** Start of each open interval, from 1; interval 0 is empty, and after the last one none begins. */
  readonly opens: Int32Array;
  /** Open time before each interval, and in the whole year. */
  readonly openBefore: Int32Array;
  /** The last interval that begins at or before each stretch of {@link CELL_MS}. */
  readonly intervalOfCell: Indexes;
  /** Open time is cut into as many shares as there are intervals; the length of one. */
  readonly share: number;
  /** For each share the interval in which it begins: the last before which less is open. */
  readonly intervalOfShare: Indexes;
  /** Number of working days before each day, and in the whole year. */
  readonly workingBefore: Uint16Array;
  /** The working days of the year as days from 0. */
  readonly workingDays: Uint16Array;
  /** The last closing of each working day. */
  readonly lastClosing: Int32Array;
}

/** The year is cut into cells of this length, in ms, for finding an interval. */
export const CELL_MS = DAY_MS;

const DAY_SECONDS = DAY_MS / 1000;

/** Later than every second of a year. */
const NO_MORE = 0x7fff_ffff;

/** The day starts of every year that begins at midnight and in which the clocks do not change. */
export const REGULAR_DAYS = Int32Array.from({ length: 367 }, (_, day) => day * DAY_SECONDS);

/** Compiles one year. Bounded by the number of days and the intervals in them. */
export function compileYear(rules: CalendarRules, zone: TimeZone, year: number): YearBlock {
  const firstDay = firstDayOfYear(year);
  const dayCount = firstDayOfYear(year + 1) - firstDay;
  const start = startOfDay(zone, firstDay);
  const end = startOfDay(zone, firstDay + dayCount);
  const spans = zone.spans(start, end);
  const { opens, closes, lastClose } = openIntervals(rules, spans, start, firstDay, dayCount);
  const regular = spans.length === 1 && start + (spans[0]?.offset ?? 0) === firstDay * DAY_MS;
  const dayStart = regular
    ? REGULAR_DAYS
    : Int32Array.from({ length: dayCount + 1 }, (_, day) =>
        Math.floor((instantOfWall(spans, (firstDay + day) * DAY_MS) - start) / 1000),
      );
  const openBefore = new Int32Array(opens.length);
  for (let index = 1; index < closes.length; index++) {
    openBefore[index + 1] = (openBefore[index] ?? 0) + (closes[index] ?? 0) - (opens[index] ?? 0);
  }
  const workingBefore = new Uint16Array(dayCount + 1);
  const workingDays: number[] = [];
  for (let day = 0; day < dayCount; day++) {
    if (lastClose[day] !== undefined) workingDays.push(day);
    workingBefore[day + 1] = workingDays.length;
  }
  const share = Math.ceil((openBefore.at(-1) ?? 0) / closes.length) || 1;
  const cellCount = Math.ceil((end - start) / CELL_MS);
  return {
    year,
    start,
    end,
    spans,
    firstDay,
    dayCount,
    dayStart,
    opens: Int32Array.from(opens),
    openBefore,
    intervalOfCell: lastWithin(opens, (cell) => (cell * CELL_MS) / 1000, cellCount),
    share,
    intervalOfShare: lastWithin(openBefore, (index) => index * share - 1, opens.length + 1),
    workingBefore,
    workingDays: Uint16Array.from(workingDays),
    lastClosing: Int32Array.from(workingDays, (day) => lastClose[day] ?? 0),
  };
}

/** For each of `count` ascending limits the last interval whose value is within it, or 0. */
function lastWithin(
  values: ArrayLike<number>,
  limit: (index: number) => number,
  count: number,
): Indexes {
  const last = values.length > 0xffff ? new Uint32Array(count) : new Uint16Array(count);
  for (let index = 0, interval = 0; index < count; index++) {
    while ((values[interval + 1] ?? NEVER) <= limit(index)) interval++;
    last[index] = interval;
  }
  return last;
}

/**
 * The instants whose local time lies in an interval of their local date, one stretch of constant
 * offset after the other: a gap of the clocks removes open time, a repeated hour counts twice.
 */
function openIntervals(
  rules: CalendarRules,
  spans: readonly OffsetSpan[],
  start: Instant,
  firstDay: number,
  dayCount: number,
): { opens: number[]; closes: number[]; lastClose: number[] } {
  const lastDay = firstDay + dayCount - 1;
  const special = rules.special.filter(({ from, to }) => from <= lastDay && to >= firstDay);
  const opens = [0];
  const closes = [0];
  const lastClose: number[] = [];
  for (const { from, to, offset } of spans) {
    const spanStart = (from - start) / 1000;
    const spanEnd = (to - start) / 1000;
    const endDay = Math.ceil((to + offset) / DAY_MS);
    for (let day = Math.floor((from + offset) / DAY_MS); day < endDay; day++) {
      const midnight = (day * DAY_MS - offset - start) / 1000;
      const hours = hoursOfDay(rules, day, special);
      for (let index = 0; index < hours.length; index += 2) {
        const open = Math.max(midnight + (hours[index] ?? 0) * 60, spanStart);
        const close = Math.min(midnight + (hours[index + 1] ?? 0) * 60, spanEnd);
        if (close <= open) continue;
        opens.push(open);
        closes.push(close);
        lastClose[day - firstDay] = close;
      }
    }
  }
  opens.push(NO_MORE);
  return { opens, closes, lastClose };
}
