import { CalendarError } from './calendar-error.js';
import type { CalendarRules } from './definition/calendar-rules.js';
import type { CalendarCoverage } from './definition.js';
import { END_OF_TIME, outOfRange } from './input-checks.js';
import { dateOfDay } from './local-date.js';
import { startOfDay, type TimeZone } from './tables/time-zone.js';
import type { Instant } from './target.js';

/** Knows the dates for which the holiday list is complete, and the range of instants that may be asked. */
export interface CoverageGuard {
  /**
   * Whether an answer about `[from, to)` is provisional because it leaves the coverage. Throws `calendar-not-covered`
   * if the calendar refuses such answers, `calendar-out-of-range` if it leaves the range of instants.
   */
  check(from: Instant, to: Instant): boolean;
  /** The same for whole days, both inclusive. */
  checkDays(from: number, to: number): boolean;
}

/** Builds the guard for the coverage of a calendar. */
export function calendarCoverage(
  beyond: CalendarCoverage['beyond'],
  { coverage }: CalendarRules,
  zone: TimeZone,
): CoverageGuard {
  const start = Math.max(startOfDay(zone, coverage.from), 0);
  const end = Math.min(startOfDay(zone, coverage.to + 1), END_OF_TIME);

  function refuseUnlessProvisional(): true {
    if (beyond === 'provisional') return true;
    throw new CalendarError(
      'calendar-not-covered',
      `Holidays are known from ${dateOfDay(coverage.from)} to ${dateOfDay(coverage.to)}.`,
    );
  }

  return {
    check(from, to) {
      if (from >= start && to <= end) return false;
      if (from < 0 || to > END_OF_TIME) outOfRange();
      return refuseUnlessProvisional();
    },
    checkDays: (from, to) =>
      (from < coverage.from || to > coverage.to) && refuseUnlessProvisional(),
  };
}
