import { isWorkingDay, workingDayFrom, workingDaysBetween } from '../arithmetic/working-days.js';
import { checkChoice } from '../input-checks.js';
import { DAY_MS } from '../local-date.js';
import type { Timeline } from '../tables/timeline.js';
import type { Instant, Target } from '../target.js';
import { countDays, type DayCount, type DaysDue } from './day-count.js';
import type { Standstill } from './pauses.js';

const ON_CLOSED = ['keep', 'next-working-day', 'previous-working-day'] as const;

type CalendarDays = Extract<Target, { unit: 'calendar-days' }>;

/**
 * The last millisecond of the n-th local date after the receipt, moved to a working day if asked
 * for. `null` = unknown while an open-ended pause lasts.
 */
export function calendarDaysDue(
  timeline: Timeline,
  received: Instant,
  target: CalendarDays,
  pauses: readonly Standstill[],
): DaysDue | null {
  const count = calendarDayCount(timeline, received);
  const onClosed = checkChoice(target.onClosed, ON_CLOSED);
  const counted = countDays(count, count.receipt, target.days, pauses);
  if (counted === null) return null;
  let { day, pausedDays } = counted;
  if (onClosed !== 'keep' && !isWorkingDay(timeline, day)) {
    const daysAfter = (from: number, n: number) => workingDayFrom(timeline, from, n);
    if (onClosed === 'next-working-day') {
      const moved = countDays({ ...count, daysAfter }, day, 1, pauses);
      if (moved === null) return null;
      day = moved.day;
      pausedDays += moved.pausedDays;
    } else if (workingDaysBetween(timeline, count.receipt - 1, day) > 0) day = daysAfter(day, -1);
  }
  return { at: count.endOf(day), remainingMs: 0, pausedDays };
}

/** How calendar days are counted: every local date ends with its last millisecond. */
export function calendarDayCount(timeline: Timeline, received: Instant): DayCount {
  return {
    receipt: timeline.dayAt(received),
    daysAfter: (day, n) => day + n,
    endOf: (day) => timeline.instantOnDay(day, DAY_MS) - 1,
    endsAtClosing: false,
  };
}
