import type { CalendarRules } from '../definition/calendar-rules.js';
import { outOfRange } from '../input-checks.js';
import { DAY_MS, yearOfDay } from '../local-date.js';
import type { Instant } from '../target.js';
import { compileYear } from './compile-year.js';
import { type LocalYear, localYear } from './local-year.js';
import { buildOpenHoursIndex, type OpenHoursIndex, type OpenYears } from './open-hours-index.js';
import { instantOfWall, type TimeZone, wallOfInstant } from './time-zone.js';

/** First and last local year that can be compiled: one year beyond the range of instants at each end. */
const FIRST_YEAR = 1969;
export const LAST_YEAR = 2200;
const YEARS_PER_MS = 1 / (365.2425 * DAY_MS);
/** Multiplication is faster than division, and exact at every midnight of these years. */
const DAYS_PER_MS = 1 / DAY_MS;

/** The years of a calendar. Each is compiled on first use. Adjacent years share a strip. */
export interface Timeline {
  /** The strip that was used last; the next question probably needs it, too. */
  latest: OpenHoursIndex | undefined;
  /** The strip with all years from one to another. Throws `calendar-out-of-range`. */
  reach(firstYear: number, lastYear: number): OpenHoursIndex;
  /** The local year of an instant. */
  yearAt(at: Instant): number;
  /** The local date of an instant as a day number. */
  dayAt(at: Instant): number;
  /** The wall time of an instant as if it were UTC, in ms. */
  wallTime(at: Instant): number;
  /** The first instant of a day at which the wall clock shows `wall` (ms after midnight) or later. */
  instantOnDay(day: number, wall: number): Instant;
}

/** Builds a timeline without compiled years. */
export function buildTimeline(rules: CalendarRules, zone: TimeZone): Timeline {
  const { offset } = zone;
  const coveredUntil = yearOfDay(rules.coverage.to) + 1;
  const localYears = new Map<number, LocalYear>();
  const openHoursIndexes = new Map<number, OpenHoursIndex>();

  function local(year: number): LocalYear {
    let local = localYears.get(year);
    if (local === undefined) {
      // For a day beyond the range of `Date` the year is `NaN`.
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
   * Compiles the missing years and joins them with the adjacent strips. A growing strip is extended by half its length
   * more than needed, and within the coverage by three times its length. Each year is therefore copied only a few
   * times, however many years are asked for in turn.
   */
  function lay(firstYear: number, lastYear: number): OpenHoursIndex {
    const before = openHoursIndexes.get(firstYear) ?? openHoursIndexes.get(firstYear - 1);
    const after = openHoursIndexes.get(lastYear) ?? openHoursIndexes.get(lastYear + 1);
    const back = after ? (after.endYear - after.firstYear) >> 1 : 0;
    const from = before?.firstYear ?? Math.min(Math.max(firstYear - back, FIRST_YEAR), firstYear);
    const long = before ? before.endYear - from : 0;
    const covered = Math.min(from + 4 * long, coveredUntil);
    const on = Math.max(lastYear + (long >> 1), covered - 1);
    const last = after ? after.endYear - 1 : Math.max(Math.min(on, LAST_YEAR), lastYear);
    const segment = (year: number) => openHoursIndexes.get(year) ?? compileYear(rules, local(year));
    const segments: [OpenYears, ...OpenYears[]] = [segment(from)];
    for (let { endYear } = segments[0]; endYear <= last; ) {
      const next = segment(endYear);
      segments.push(next);
      endYear = next.endYear;
    }
    const openHoursIndex = buildOpenHoursIndex(segments);
    for (let year = openHoursIndex.firstYear; year < openHoursIndex.endYear; year++)
      openHoursIndexes.set(year, openHoursIndex);
    return openHoursIndex;
  }

  const wallTime = (at: Instant) =>
    offset === undefined ? wallOfInstant(localAt(at).spans, at) : at + offset;

  function dayInSpans(at: Instant): number {
    const { spans } = localAt(at);
    let day = Math.floor(wallOfInstant(spans, at) / DAY_MS);
    // The clocks may have been set back across midnight.
    while (instantOfWall(spans, (day + 1) * DAY_MS) <= at) day++;
    return day;
  }

  const timeline: Timeline = {
    latest: undefined,
    reach(firstYear, lastYear) {
      const laid = openHoursIndexes.get(firstYear);
      const openHoursIndex = laid && lastYear < laid.endYear ? laid : lay(firstYear, lastYear);
      timeline.latest = openHoursIndex;
      return openHoursIndex;
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
export function openHoursIndexAt(timeline: Timeline, at: Instant): OpenHoursIndex {
  const { latest } = timeline;
  if (latest && latest.start <= at && at < latest.end) return latest;
  const year = timeline.yearAt(at);
  return timeline.reach(year, year);
}

/** The strip in which all days from one to another lie. */
export function openHoursIndexOfDays(
  timeline: Timeline,
  first: number,
  last: number,
): OpenHoursIndex {
  const { latest } = timeline;
  return latest && latest.firstDay <= first && last < latest.endDay
    ? latest
    : timeline.reach(yearOfDay(first), yearOfDay(last));
}
