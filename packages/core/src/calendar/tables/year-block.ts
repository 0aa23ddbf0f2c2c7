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
  /** Start of each open interval. */
  readonly opens: Int32Array;
  /** Open time before each interval, and in the whole year. */
  readonly openBefore: Int32Array;
  /** For each day the first interval that ends after the day begins. */
  readonly firstOfDay: Indexes;
  /** Open time is cut into as many shares as there are intervals; the length of one. */
  readonly share: number;
  /** For each share the interval in which it begins: the first that ends with at least so much. */
  readonly firstOfShare: Indexes;
  /** Number of working days before each day, and in the whole year. */
  readonly workingBefore: Uint16Array;
  /** The working days of the year as days from 0. */
  readonly workingDays: Uint16Array;
  /** The last closing of each working day. */
  readonly lastClosing: Int32Array;
}

const DAY_SECONDS = DAY_MS / 1000;

/** The day starts of every year that begins at midnight and in which the clocks do not change. */
const REGULAR_DAYS = Int32Array.from({ length: 367 }, (_, day) => day * DAY_SECONDS);

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
  const openBefore = new Int32Array(opens.length + 1);
  for (let index = 0; index < opens.length; index++) {
    openBefore[index + 1] = (openBefore[index] ?? 0) + (closes[index] ?? 0) - (opens[index] ?? 0);
  }
  const workingBefore = new Uint16Array(dayCount + 1);
  const workingDays: number[] = [];
  for (let day = 0; day < dayCount; day++) {
    if (lastClose[day] !== undefined) workingDays.push(day);
    workingBefore[day + 1] = workingDays.length;
  }
  const share = Math.ceil((openBefore[opens.length] ?? 0) / opens.length) || 1;
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
    firstOfDay: firstBeyond(closes, (day) => (dayStart[day] ?? 0) + 1, dayCount),
    share,
    firstOfShare: firstBeyond(openBefore.subarray(1), (index) => index * share, opens.length + 2),
    workingBefore,
    workingDays: Uint16Array.from(workingDays),
    lastClosing: Int32Array.from(workingDays, (day) => lastClose[day] ?? 0),
  };
}

/** For each of `count` ascending limits the first interval whose value reaches it. */
function firstBeyond(
  values: ArrayLike<number>,
  limit: (index: number) => number,
  count: number,
): Indexes {
  const first = values.length > 0xffff ? new Uint32Array(count) : new Uint16Array(count);
  for (let index = 0, interval = 0; index < count; index++) {
    while ((values[interval] ?? NEVER) < limit(index)) interval++;
    first[index] = interval;
  }
  return first;
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
  const opens: number[] = [];
  const closes: number[] = [];
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
  return { opens, closes, lastClose };
}
