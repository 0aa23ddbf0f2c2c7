import { CalendarError } from '../errors.js';
import type { CalendarRules } from './calendar-rules.js';
import type { CalendarCoverage } from './definition.js';
import { dateOfDay } from './local-date.js';
import type { Instant } from './target.js';
import { startOfDay, type TimeZone } from './time-zone.js';

/** Knows for which time the holiday list is complete. */
export interface CoverageGuard {
  /** Whether `[from, to)` leaves the coverage. Throws `calendar-not-covered` if that is refused. */
  isProvisional(from: Instant, to: Instant): boolean;
  /** Throws `calendar-not-covered` if `[from, to)` leaves the coverage and that is refused. */
  check(from: Instant, to: Instant): void;
  /** The same for whole days, both inclusive. */
  checkDays(from: number, to: number): void;
}

/** Guards the coverage of a calendar. */
export function calendarCoverage(
  beyond: CalendarCoverage['beyond'],
  { coverage }: CalendarRules,
  zone: TimeZone,
): CoverageGuard {
  const start = startOfDay(zone, coverage.from);
  const end = startOfDay(zone, coverage.to + 1);

  function leaves(outside: boolean): boolean {
    if (outside && beyond === 'throw') {
      throw new CalendarError(
        'calendar-not-covered',
        `Holidays are known from ${dateOfDay(coverage.from)} to ${dateOfDay(coverage.to)}.`,
      );
    }
    return outside;
  }

  return {
    isProvisional: (from, to) => leaves(from < start || to > end),
    check(from, to) {
      if (from < start || to > end) leaves(true);
    },
    checkDays(from, to) {
      leaves(from < coverage.from || to > coverage.to);
    },
  };
}
