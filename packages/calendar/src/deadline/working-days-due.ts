import { advance, isOpenAt, retreat } from '../arithmetic/open-time.js';
import { closingAfter, workingDayFrom, workingDaysBetween } from '../arithmetic/working-days.js';
import { checkChoice, checkWhole } from '../input-checks.js';
import { DAY_MS } from '../local-date.js';
import type { Timeline } from '../tables/timeline.js';
import type { DayOptions, Instant } from '../target.js';
import { type CountableDays, countDays, type DayCount, type DaysDue } from './day-count.js';
import type { Standstill } from './pauses.js';

const COUNTS = ['day-after-receipt', 'deemed-receipt'] as const;
const DAY_ENDS = ['close-of-day', 'same-time'] as const;

/**
 * The n-th working day after the receipt, or before it for a negative n. With n = 0: the day of receipt itself, or the
 * next working day when the day of receipt has no open time left.
 */
export function addWorkingDays(
  timeline: Timeline,
  received: Instant,
  days: number,
  options: DayOptions | undefined,
): Instant {
  const n = checkWhole(days);
  return options === undefined && n !== 0
    ? closingAfter(timeline, timeline.dayAt(received), n)
    : addDaysBy(options ?? {}, timeline, received, n);
}

function addDaysBy(
  { count, due }: DayOptions,
  timeline: Timeline,
  received: Instant,
  n: number,
): Instant {
  const receipt = receiptInstant(timeline, received, checkChoice(count, COUNTS));
  const day = timeline.dayAt(receipt);
  if (keepsHour(due)) {
    const wall = timeOfDay(timeline, receipt);
    return sameTime(timeline, workingDayFrom(timeline, day, n), wall, n < 0);
  }
  if (n !== 0) return closingAfter(timeline, day, n);
  const today = timeline.dayAt(receiptInstant(timeline, received, 'deemed-receipt'));
  return closingAfter(timeline, today - 1, 1);
}

/** The days with open time. */
export const WORKING_DAYS: CountableDays = {
  daysAfter: workingDayFrom,
  daysBetween: workingDaysBetween,
};

/** The deadline of a limit in working days; `null` = unknown while an open-ended pause lasts. */
export function workingDaysDue(
  timeline: Timeline,
  received: Instant,
  target: DayOptions & { readonly days: number },
  pauses: readonly Standstill[],
): DaysDue | null {
  if (pauses.length === 0 || target.days === 0) {
    const at = addWorkingDays(timeline, received, target.days, target);
    return { at, remainingMs: 0, pausedDays: 0 };
  }
  const count = workingDayCount(timeline, received, target);
  return countDays(count, count.receipt, target.days, pauses);
}

/** Counts working days: each ends at its last closing, or at the time of receipt. */
export function workingDayCount(
  timeline: Timeline,
  received: Instant,
  options: DayOptions,
): DayCount {
  const sameHour = keepsHour(options.due);
  const receipt = receiptInstant(timeline, received, checkChoice(options.count, COUNTS));
  const wall = sameHour ? timeOfDay(timeline, receipt) : 0;
  return {
    timeline,
    receipt: timeline.dayAt(receipt),
    daysAfter: workingDayFrom,
    daysBetween: workingDaysBetween,
    endOf: (day) =>
      sameHour ? sameTime(timeline, day, wall, false) : closingAfter(timeline, day - 1, 1),
    endsAtClosing: !sameHour,
  };
}

function keepsHour(due: DayOptions['due']): boolean {
  return checkChoice(due, DAY_ENDS) === 'same-time';
}

/** The instant from which days are counted; its local date is day 0. */
function receiptInstant(
  timeline: Timeline,
  received: Instant,
  count: DayOptions['count'],
): Instant {
  if (count !== 'deemed-receipt') return received;
  const opening = advance(timeline, received, 0, 'opening');
  return timeline.dayAt(opening) === timeline.dayAt(received) ? received : opening;
}

/** Milliseconds after midnight on the wall clock. */
function timeOfDay(timeline: Timeline, at: Instant): number {
  return timeline.wallTime(at) - timeline.dayAt(at) * DAY_MS;
}

/**
 * A wall time on a day. If the calendar is closed then: the next opening, or the closing before when counting
 * backwards.
 */
function sameTime(timeline: Timeline, day: number, wall: number, backwards: boolean): Instant {
  const at = timeline.instantOnDay(day, wall);
  if (isOpenAt(timeline, at)) return at;
  return (backwards ? retreat : advance)(timeline, at, 0, 'opening');
}
