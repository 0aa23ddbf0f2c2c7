import { isWorkingDay, workingDayFrom, workingDaysBetween } from '../arithmetic/working-days.js';
import { checkChoice } from '../input-checks.js';
import { DAY_MS } from '../local-date.js';
import type { Timeline } from '../tables/timeline.js';
import type { Instant, Target } from '../target.js';
import { countDays, type DayCount } from './day-count.js';
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
): Instant | null {
  const count = calendarDayCount(timeline, received);
  const onClosed = checkChoice(target.onClosed, ON_CLOSED);
  let date = countDays(count, count.receipt, target.days, pauses);
  if (date !== null && onClosed !== 'keep' && !isWorkingDay(timeline, date)) {
    const daysAfter = (day: number, n: number) => workingDayFrom(timeline, day, n);
    if (onClosed === 'next-working-day') date = countDays({ ...count, daysAfter }, date, 1, pauses);
    else if (workingDaysBetween(timeline, count.receipt - 1, date) > 0) date = daysAfter(date, -1);
  }
  return date === null ? null : count.endOf(date);
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
