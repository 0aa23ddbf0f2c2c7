import { CalendarError } from '../../errors.js';
import type { CalendarRules } from '../definition/calendar-rules.js';
import { DAY_MS, NEVER } from '../local-date.js';
import type { Instant } from '../target.js';
import { instantOfWall, type TimeZone } from './time-zone.js';
import { CELL_MS, compileYear, REGULAR_DAYS, type YearBlock } from './year-block.js';

/** First and last local year that can be compiled: one more than the range of instants at each end. */
const FIRST_YEAR = 1969;
export const LAST_YEAR = 2200;
const YEARS_PER_DAY = 1 / 365.2425;
const YEARS_PER_MS = YEARS_PER_DAY / DAY_MS;
const CELLS_PER_MS = 1 / CELL_MS;

/** The compiled years of a calendar, each made on first use. */
export interface Timeline {
  /** Throws `calendar-out-of-range`. */
  year(year: number): YearBlock;
  blockAt(at: Instant): YearBlock;
  blockOfDay(day: number): YearBlock;
}

/** Lays out a timeline over nothing yet. */
export function layOutTimeline(rules: CalendarRules, zone: TimeZone): Timeline {
  const blocks: (YearBlock | undefined)[] = new Array(LAST_YEAR - FIRST_YEAR + 1);

  function compile(year: number): YearBlock {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new CalendarError('calendar-out-of-range', `The year ${year} is out of range.`);
    }
    const block = compileYear(rules, zone, year);
    blocks[year - FIRST_YEAR] = block;
    return block;
  }
  const year = (year: number) => blocks[year - FIRST_YEAR] ?? compile(year);

  return {
    year,
    blockAt(at) {
      const block = year(Math.floor(1970 + at * YEARS_PER_MS));
      if (at < block.start) return year(block.year - 1);
      return at < block.end ? block : year(block.year + 1);
    },
    blockOfDay(day) {
      const block = year(Math.floor(1970 + day * YEARS_PER_DAY));
      if (day < block.firstDay) return year(block.year - 1);
      return day < block.firstDay + block.dayCount ? block : year(block.year + 1);
    },
  };
}

/** The day of the year, from 0, at an offset (ms) into a block. */
export function dayIndex({ dayStart }: YearBlock, offset: number): number {
  let day = Math.floor(offset / DAY_MS);
  if (dayStart === REGULAR_DAYS) return day;
  while ((dayStart[day] ?? 0) * 1000 > offset) day--;
  while ((dayStart[day + 1] ?? NEVER) * 1000 <= offset) day++;
  return day;
}

/** The last interval that begins at or before an offset (ms) into the block; 0 if none does. */
export function intervalAt({ opens, intervalOfCell }: YearBlock, offset: number): number {
  let next = (intervalOfCell[Math.floor(offset * CELLS_PER_MS)] ?? 0) + 1;
  while ((opens[next] ?? NEVER) * 1000 <= offset) next++;
  return next - 1;
}

/** When an interval ends, as an offset (ms) into the block. */
export function closing({ opens, openBefore }: YearBlock, interval: number): number {
  const length = (openBefore[interval + 1] ?? 0) - (openBefore[interval] ?? 0);
  return ((opens[interval] ?? 0) + length) * 1000;
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

/** The wall time of an instant as if it were UTC, in ms. */
export function wallTime(block: YearBlock, at: Instant): number {
  const { spans } = block;
  let index = spans.length - 1;
  while (index > 0 && (spans[index]?.from ?? 0) > at) index--;
  return at + (spans[index]?.offset ?? 0);
}

/** The first instant of a day at which the wall clock shows `wall` (ms after midnight) or later. */
export function instantOnDay(timeline: Timeline, day: number, wall: number): Instant {
  return instantOfWall(timeline.blockOfDay(day).spans, day * DAY_MS + wall);
}
