import type { CalendarRules } from '../definition/calendar-rules.js';
import { hoursOfDay } from '../definition/day-rule.js';
import { DAY_MS, firstDayOfYear, NEVER } from '../local-date.js';
import type { Instant } from '../target.js';
import { type Indexes, indexes } from './indexes.js';
import { type OffsetSpan, startOfDay, type TimeZone } from './time-zone.js';

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
  /** Start of each open interval, from 1; interval 0 is empty, and after the last one none begins. */
  readonly opens: Int32Array;
  /** Open time before each interval, and in the whole year. */
  readonly openBefore: Int32Array;
  /** The last interval that begins at or before each stretch of 24 hours. */
  readonly intervalOfStretch: Indexes;
  /** Open time is cut into as many shares as there are intervals; the length of one. */
  readonly share: number;
  /** For each share the interval in which it begins: the last before which less is open. */
  readonly intervalOfShare: Indexes;
}

/** Later than every second of a year. */
const NO_MORE = 0x7fff_ffff;

/** Compiles one year. Bounded by the number of days and the intervals in them. */
export function compileYear(rules: CalendarRules, zone: TimeZone, year: number): YearBlock {
  const firstDay = firstDayOfYear(year);
  const endDay = firstDayOfYear(year + 1);
  const start = startOfDay(zone, firstDay);
  const end = startOfDay(zone, endDay);
  const spans = zone.spans(start, end);
  const { opens, openBefore } = openIntervals(rules, spans, start, firstDay, endDay);
  const count = opens.length - 1;
  const share = Math.ceil((openBefore[count] ?? 0) / count) || 1;
  const stretches = Math.ceil((end - start) / DAY_MS);
  return {
    year,
    start,
    end,
    spans,
    opens: new Int32Array(opens),
    openBefore: new Int32Array(openBefore),
    intervalOfStretch: lastWithin(opens, 0, DAY_MS / 1000, stretches),
    share,
    intervalOfShare: lastWithin(openBefore, -1, share, count + 2),
  };
}

/** For each of `count` limits, `step` apart, the last interval whose value is within it, or 0. */
function lastWithin(
  values: readonly number[],
  first: number,
  step: number,
  count: number,
): Indexes {
  const last = indexes(count, values.length);
  for (let index = 0, interval = 0; index < count; index++) {
    const limit = first + index * step;
    while ((values[interval + 1] ?? NEVER) <= limit) interval++;
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
  endDay: number,
): { opens: number[]; openBefore: number[] } {
  const special = rules.special.filter(({ from, to }) => from < endDay && to >= firstDay);
  const opens = [0];
  const openBefore = [0, 0];
  let total = 0;
  for (const { from, to, offset } of spans) {
    const spanStart = (from - start) / 1000;
    const spanEnd = (to - start) / 1000;
    const lastDay = Math.ceil((to + offset) / DAY_MS) - 1;
    for (let day = Math.floor((from + offset) / DAY_MS); day <= lastDay; day++) {
      const midnight = (day * DAY_MS - offset - start) / 1000;
      const hours = hoursOfDay(rules, day, special);
      for (let index = 0; index < hours.length; index += 2) {
        const open = Math.max(midnight + (hours[index] ?? 0) * 60, spanStart);
        const close = Math.min(midnight + (hours[index + 1] ?? 0) * 60, spanEnd);
        if (close <= open) continue;
        total += close - open;
        opens.push(open);
        openBefore.push(total);
      }
    }
  }
  opens.push(NO_MORE);
  return { opens, openBefore };
}

/** When an interval ends, as an offset (ms) into the block. */
export function closing({ opens, openBefore }: YearBlock, interval: number): number {
  const length = (openBefore[interval + 1] ?? 0) - (openBefore[interval] ?? 0);
  return ((opens[interval] ?? 0) + length) * 1000;
}
