import type { CalendarRules } from '../definition/calendar-rules.js';
import { outOfRange } from '../input-checks.js';
import { DAY_MS, firstDayOfYear, NEVER, yearOfDay } from '../local-date.js';
import type { Instant } from '../target.js';
import { type DayStrip, dayStrip } from './day-strip.js';
import { instantOfWall, type TimeZone, wallOfInstant } from './time-zone.js';
import { compileYear, type YearBlock } from './year-block.js';

/** First and last local year that can be compiled: one more than the range of instants at each end. */
const FIRST_YEAR = 1969;
export const LAST_YEAR = 2200;
const YEARS_PER_DAY = 1 / 365.2425;
const YEARS_PER_MS = YEARS_PER_DAY / DAY_MS;
/** Multiplying is quicker than dividing, and exact at every midnight of these years. */
const DAYS_PER_MS = 1 / DAY_MS;

/** The compiled years of a calendar, each made on first use. */
export interface Timeline {
  /** Throws `calendar-out-of-range`. */
  year(year: number): YearBlock;
  blockAt(at: Instant): YearBlock;
  /** The strip of days, which reaches from the first to the last that was ever asked for. */
  stripOf(day: number): DayStrip;
  /** The local date of an instant as a day number. */
  dayAt(at: Instant): number;
  /** The wall time of an instant as if it were UTC, in ms. */
  wallTime(at: Instant): number;
  /** The first instant of a day at which the wall clock shows `wall` (ms after midnight) or later. */
  instantOnDay(day: number, wall: number): Instant;
}

/** Lays out a timeline over nothing yet. */
export function layOutTimeline(rules: CalendarRules, zone: TimeZone): Timeline {
  const blocks: (YearBlock | undefined)[] = new Array(LAST_YEAR - FIRST_YEAR + 1);
  const { offset } = zone;
  let strip = dayStrip(0, 0, []);
  let firstYear = NEVER;
  let lastYear = -NEVER;

  function compile(year: number): YearBlock {
    // A day beyond the reach of `Date` lies in the year `NaN`.
    if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) outOfRange();
    const block = compileYear(rules, zone, year);
    blocks[year - FIRST_YEAR] = block;
    return block;
  }

  const year = (year: number) => blocks[year - FIRST_YEAR] ?? compile(year);

  function blockAt(at: Instant): YearBlock {
    const block = year(Math.floor(1970 + at * YEARS_PER_MS));
    if (at < block.start) return year(block.year - 1);
    return at < block.end ? block : year(block.year + 1);
  }

  function layStrip(day: number): DayStrip {
    const asked = year(yearOfDay(day)).year;
    const first = Math.min(firstYear, asked);
    const last = Math.max(lastYear, asked);
    const years: YearBlock[] = [];
    for (let each = first; each <= last; each++) years.push(year(each));
    strip = dayStrip(firstDayOfYear(first), firstDayOfYear(last + 1), years);
    firstYear = first;
    lastYear = last;
    return strip;
  }

  const wallTime = (at: Instant) =>
    offset === undefined ? wallOfInstant(blockAt(at).spans, at) : at + offset;

  function dayInSpans(at: Instant): number {
    const { spans } = blockAt(at);
    let day = Math.floor(wallOfInstant(spans, at) / DAY_MS);
    // The clock may have been set back over a midnight that had passed.
    while (instantOfWall(spans, (day + 1) * DAY_MS) <= at) day++;
    return day;
  }

  return {
    year,
    blockAt,
    stripOf: (day) => (strip.firstDay <= day && day < strip.endDay ? strip : layStrip(day)),
    wallTime,
    dayAt: (at) =>
      offset === undefined ? dayInSpans(at) : Math.floor((at + offset) * DAYS_PER_MS),
    instantOnDay: (day, wall) => instantOfWall(year(yearOfDay(day)).spans, day * DAY_MS + wall),
  };
}

/** The last interval that begins at or before an offset (ms) into the block; 0 if none does. */
export function intervalAt({ opens, intervalOfStretch }: YearBlock, offset: number): number {
  let next = (intervalOfStretch[Math.floor(offset * DAYS_PER_MS)] ?? 0) + 1;
  while ((opens[next] ?? NEVER) * 1000 <= offset) next++;
  return next - 1;
}

/** Open time of a whole block in ms. */
export function totalOpen({ openBefore }: YearBlock): number {
  return (openBefore[openBefore.length - 1] ?? 0) * 1000;
}

/** Open time of a block before an instant in it, in ms. */
export function openUntil(block: YearBlock, at: Instant): number {
  const { openBefore, opens, start } = block;
  const offset = at - start;
  const interval = intervalAt(block, offset);
  const closedBefore = (opens[interval] ?? 0) - (openBefore[interval] ?? 0);
  return Math.min(offset - closedBefore * 1000, (openBefore[interval + 1] ?? 0) * 1000);
}
