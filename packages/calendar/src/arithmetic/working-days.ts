import { HORIZON_YEARS, outOfReach } from '../input-checks.js';
import { NEVER } from '../local-date.js';
import type { OpenHoursIndex } from '../tables/open-hours-index.js';
import { openHoursIndexOfDays, type Timeline } from '../tables/timeline.js';
import type { Instant } from '../target.js';

/** Search limit in days: one year more than the horizon of an answer. */
export const MAX_SEARCH_DAYS = (HORIZON_YEARS + 1) * 366;

/** Whether a day has open time. */
export function isWorkingDay(timeline: Timeline, day: number): boolean {
  const openHoursIndex = openHoursIndexOfDays(timeline, day, day);
  return rankAfter(openHoursIndex, day, 1) > rankAfter(openHoursIndex, day - 1, 1);
}

/** The last closing of the n-th working day after a day (n > 0) or before it (n < 0); n is not 0. */
export function closingAfter(timeline: Timeline, day: number, n: number): Instant {
  for (;;) {
    const openHoursIndex = openHoursIndexOfDays(timeline, day, day);
    const rank = rankAfter(openHoursIndex, day, n);
    if (rank >= 0 && rank < openHoursIndex.closings.length)
      return openHoursIndex.closings[rank] ?? NEVER;
    lengthen(timeline, openHoursIndex, day, rank);
  }
}

/** Extends the strip around a day so that it contains a rank. */
function lengthen(
  timeline: Timeline,
  { firstDay, endDay, closings }: OpenHoursIndex,
  day: number,
  rank: number,
): void {
  // Each missing working day needs at least one day.
  const missed = rank < 0 ? firstDay + rank : endDay + rank - closings.length;
  if (Math.abs(missed - day) > MAX_SEARCH_DAYS) outOfReach();
  openHoursIndexOfDays(timeline, Math.min(day, missed), Math.max(day, missed));
}

/** The n-th working day after a day, or before it for a negative n; n = 0 is the day itself. */
export function workingDayFrom(timeline: Timeline, day: number, n: number): number {
  if (n === 0) return day;
  // The closing may be the midnight that ends the day.
  return timeline.dayAt(closingAfter(timeline, day, n) - 1);
}

/** Working days in `(from, to]`; needs `from <= to`. */
export function workingDaysBetween(timeline: Timeline, from: number, to: number): number {
  const openHoursIndex = openHoursIndexOfDays(timeline, from, to);
  return rankAfter(openHoursIndex, to, 1) - rankAfter(openHoursIndex, from, 1);
}

/** The rank of the n-th working day after a day (n > 0) or before it (n < 0); n is not 0. */
function rankAfter({ firstDay, rankOfDay }: OpenHoursIndex, day: number, n: number): number {
  const forward = n > 0 ? 1 : 0;
  return (rankOfDay[day - firstDay + forward] ?? 0) + n - forward;
}
