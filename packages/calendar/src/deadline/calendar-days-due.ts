import { isWorkingDay, workingDayFrom, workingDaysBetween } from '../arithmetic/working-days.js';
import { checkChoice } from '../input-checks.js';
import { DAY_MS } from '../local-date.js';
import type { Timeline } from '../tables/timeline.js';
import type { Instant, Target } from '../target.js';
import { countDays, type DayCount, type DaysDue } from './day-count.js';
import type { Standstill } from './pauses.js';
import { WORKING_DAYS } from './working-days-due.js';

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
  const due = countDays(count, count.receipt, target.days, pauses);
  if (due === null || onClosed === 'keep' || isWorkingDay(timeline, due.day)) return due;
  if (onClosed === 'next-working-day') {
    const moved = countDays({ ...count, ...WORKING_DAYS }, due.day, 1, pauses);
    return moved && { ...moved, pausedDays: due.pausedDays + moved.pausedDays };
  }
  if (workingDaysBetween(timeline, count.receipt - 1, due.day) === 0) return due;
  return { ...due, at: count.endOf(workingDayFrom(timeline, due.day, -1)) };
}

/** Counts calendar days: every local date ends with its last millisecond. */
export function calendarDayCount(timeline: Timeline, received: Instant): DayCount {
  return {
    timeline,
    receipt: timeline.dayAt(received),
    daysAfter: (_timeline, day, n) => day + n,
    daysBetween: (_timeline, from, to) => to - from,
    endOf: (day) => timeline.instantOnDay(day, DAY_MS) - 1,
    endsAtClosing: false,
  };
}
