import { badInput, checkChoice } from './calendar-input.js';
import { DAY_MS } from './local-date.js';
import type { Standstill } from './pauses.js';
import type { Instant, Target } from './target.js';
import { HORIZON_YEARS, instantAtWall, type Timeline } from './timeline.js';
import { dayAt, isWorkingDay, workingDayFrom } from './working-days.js';
import type { DayCount } from './working-days-due.js';

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
  const count = calendarDayCount(timeline, received, pauses);
  const date = nthDay(count, target.days, pauses);
  if (date === null) return null;
  const onClosed = checkChoice(target.onClosed, 'keep', 'next-working-day', 'previous-working-day');
  if (onClosed === 'keep' || isWorkingDay(timeline, date)) return count.endOf(date);
  if (onClosed === 'previous-working-day') {
    const earlier = workingDayFrom(timeline, date, -1);
    return count.endOf(earlier >= count.receipt ? earlier : date);
  }
  for (let later = workingDayFrom(timeline, date, 1); ; ) {
    const pause = count.pauseAtEnd(later);
    if (!pause) return count.endOf(later);
    if (pause.to === Number.POSITIVE_INFINITY) return null;
    later = workingDayFrom(timeline, later, 1);
  }
}

/** How calendar days are counted: every local date ends with its last millisecond. */
export function calendarDayCount(
  timeline: Timeline,
  received: Instant,
  pauses: readonly Standstill[],
): DayCount {
  const endOf = (day: number) => instantAtWall(timeline.blockOfDay(day), (day + 1) * DAY_MS) - 1;
  return {
    receipt: dayAt(timeline, received),
    endOf,
    pauseAtEnd(day) {
      const end = endOf(day);
      return pauses.find(({ from, to }) => from <= end && end < to);
    },
  };
}

function nthDay(count: DayCount, days: number, pauses: readonly Standstill[]): number | null {
  if (pauses.length === 0 || days === 0) return count.receipt + days;
  const horizon = count.receipt + HORIZON_YEARS * 366;
  let left = days;
  for (let day = count.receipt + 1; day <= horizon; day++) {
    const pause = count.pauseAtEnd(day);
    if (pause?.to === Number.POSITIVE_INFINITY) return null;
    if (!pause) left--;
    if (left === 0) return day;
  }
  return badInput('so many days do not pass within the horizon');
}
