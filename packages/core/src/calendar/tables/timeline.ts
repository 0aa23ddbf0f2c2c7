import type { CalendarRules } from '../definition/calendar-rules.js';
import { outOfRange } from '../input-checks.js';
import { DAY_MS, yearOfDay } from '../local-date.js';
import type { Instant } from '../target.js';
import { compileYear } from './compile-year.js';
import { type LocalYear, localYear } from './local-year.js';
import { layStrip, type OpenYears, type Strip } from './strip.js';
import { instantOfWall, type TimeZone, wallOfInstant } from './time-zone.js';

/** First and last local year that can be compiled: one more than the range of instants at each end. */
const FIRST_YEAR = 1969;
export const LAST_YEAR = 2200;
const YEARS_PER_MS = 1 / (365.2425 * DAY_MS);
/** Multiplying is quicker than dividing, and exact at every midnight of these years. */
const DAYS_PER_MS = 1 / DAY_MS;

/** The years of a calendar. Each is compiled on first use; years that meet share a strip. */
export interface Timeline {
  /** The strip that was asked for last, in which the next question probably lies, too. */
  latest: Strip | undefined;
  /** The strip with all years from one to another. Throws `calendar-out-of-range`. */
  reach(firstYear: number, lastYear: number): Strip;
  /** The local year of an instant. */
  yearAt(at: Instant): number;
  /** The local date of an instant as a day number. */
  dayAt(at: Instant): number;
  /** The wall time of an instant as if it were UTC, in ms. */
  wallTime(at: Instant): number;
  /** The first instant of a day at which the wall clock shows `wall` (ms after midnight) or later. */
  instantOnDay(day: number, wall: number): Instant;
}

/** Lays out a timeline over nothing yet. */
export function layOutTimeline(rules: CalendarRules, zone: TimeZone): Timeline {
  const { offset } = zone;
  const coveredUntil = yearOfDay(rules.coverage.to) + 1;
  const localYears = new Map<number, LocalYear>();
  const strips = new Map<number, Strip>();

  function local(year: number): LocalYear {
    let local = localYears.get(year);
    if (local === undefined) {
      // A day beyond the reach of `Date` lies in the year `NaN`.
      if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) outOfRange();
      local = localYear(zone, year);
      localYears.set(year, local);
    }
    return local;
  }

  function localAt(at: Instant): LocalYear {
    const guess = local(Math.floor(1970 + at * YEARS_PER_MS));
    if (at < guess.start) return local(guess.year - 1);
    return at < guess.end ? guess : local(guess.year + 1);
  }

  /**
   * Compiles the years that are missing, and joins them with what they meet at both ends. A strip
   * that grows takes half its length more than it must, and in the coverage thrice its length: so
   * each year is copied a few times at most, however many are asked for in turn.
   */
  function lay(firstYear: number, lastYear: number): Strip {
    const before = strips.get(firstYear) ?? strips.get(firstYear - 1);
    const after = strips.get(lastYear) ?? strips.get(lastYear + 1);
    const back = after ? (after.endYear - after.firstYear) >> 1 : 0;
    const from = before?.firstYear ?? Math.min(Math.max(firstYear - back, FIRST_YEAR), firstYear);
    const long = before ? before.endYear - from : 0;
    const covered = Math.min(from + 4 * long, coveredUntil);
    const on = Math.max(lastYear + (long >> 1), covered - 1);
    const last = after ? after.endYear - 1 : Math.max(Math.min(on, LAST_YEAR), lastYear);
    const piece = (year: number) => strips.get(year) ?? compileYear(rules, local(year));
    const pieces: [OpenYears, ...OpenYears[]] = [piece(from)];
    for (let { endYear } = pieces[0]; endYear <= last; ) {
      const next = piece(endYear);
      pieces.push(next);
      endYear = next.endYear;
    }
    const strip = layStrip(pieces);
    for (let year = strip.firstYear; year < strip.endYear; year++) strips.set(year, strip);
    return strip;
  }

  const wallTime = (at: Instant) =>
    offset === undefined ? wallOfInstant(localAt(at).spans, at) : at + offset;

  function dayInSpans(at: Instant): number {
    const { spans } = localAt(at);
    let day = Math.floor(wallOfInstant(spans, at) / DAY_MS);
    // The clock may have been set back over a midnight that had passed.
    while (instantOfWall(spans, (day + 1) * DAY_MS) <= at) day++;
    return day;
  }

  const timeline: Timeline = {
    latest: undefined,
    reach(firstYear, lastYear) {
      const laid = strips.get(firstYear);
      const strip = laid && lastYear < laid.endYear ? laid : lay(firstYear, lastYear);
      timeline.latest = strip;
      return strip;
    },
    yearAt: (at) => localAt(at).year,
    wallTime,
    dayAt: (at) =>
      offset === undefined ? dayInSpans(at) : Math.floor((at + offset) * DAYS_PER_MS),
    instantOnDay: (day, wall) => instantOfWall(local(yearOfDay(day)).spans, day * DAY_MS + wall),
  };
  return timeline;
}

/** The strip in which an instant lies. */
export function stripAt(timeline: Timeline, at: Instant): Strip {
  const { latest } = timeline;
  if (latest && latest.start <= at && at < latest.end) return latest;
  const year = timeline.yearAt(at);
  return timeline.reach(year, year);
}

/** The strip in which all days from one to another lie. */
export function stripOfDays(timeline: Timeline, first: number, last: number): Strip {
  const { latest } = timeline;
  return latest && latest.firstDay <= first && last < latest.endDay
    ? latest
    : timeline.reach(yearOfDay(first), yearOfDay(last));
}
