import { advance, isOpenAt, retreat } from '../arithmetic/open-time.js';
import {
  dayAt,
  lastClosing,
  lastClosingAfter,
  workingDayFrom,
} from '../arithmetic/working-days.js';
import { checkChoice, checkDays } from '../input-checks.js';
import { DAY_MS } from '../local-date.js';
import { instantOnDay, type Timeline, wallTime } from '../tables/timeline.js';
import type { DayOptions, Instant } from '../target.js';
import { countDays, type DayCount } from './day-count.js';
import type { Standstill } from './pauses.js';

const COUNTS = ['day-after-receipt', 'deemed-receipt'] as const;
const DAY_ENDS = ['close-of-day', 'same-time'] as const;

/**
 * The n-th working day after the receipt, or before it. With n = 0 the day of receipt itself, or
 * the next working day when it has no open time left.
 */
export function addWorkingDays(
  timeline: Timeline,
  received: Instant,
  days: number,
  options: DayOptions,
): Instant {
  const n = checkDays(days);
  const receipt = receiptInstant(timeline, received, checkChoice(options.count, COUNTS));
  if (keepsHour(options)) {
    const day = workingDayFrom(timeline, dayAt(timeline, receipt), n);
    return sameTime(timeline, day, timeOfDay(timeline, receipt), n < 0);
  }
  if (n !== 0) return lastClosingAfter(timeline, receipt, n);
  const today = receiptInstant(timeline, received, 'deemed-receipt');
  return lastClosing(timeline, dayAt(timeline, today));
}

/** `null` = unknown while an open-ended pause lasts. */
export function workingDaysDue(
  timeline: Timeline,
  received: Instant,
  target: DayOptions & { readonly days: number },
  pauses: readonly Standstill[],
): Instant | null {
  if (pauses.length === 0 || target.days === 0) {
    return addWorkingDays(timeline, received, target.days, target);
  }
  const count = workingDayCount(timeline, received, target);
  const day = countDays(count, count.receipt, target.days, pauses);
  return day === null ? null : count.endOf(day);
}

/** How working days are counted: each ends at its last closing, or at the time of receipt. */
export function workingDayCount(
  timeline: Timeline,
  received: Instant,
  options: DayOptions,
): DayCount {
  const sameHour = keepsHour(options);
  const receipt = receiptInstant(timeline, received, checkChoice(options.count, COUNTS));
  const wall = sameHour ? timeOfDay(timeline, receipt) : 0;
  return {
    receipt: dayAt(timeline, receipt),
    daysAfter: (day, n) => workingDayFrom(timeline, day, n),
    endOf: (day) => (sameHour ? sameTime(timeline, day, wall, false) : lastClosing(timeline, day)),
    endsAtClosing: !sameHour,
  };
}

function keepsHour(options: DayOptions): boolean {
  return checkChoice(options.due, DAY_ENDS) === 'same-time';
}

/** The instant that begins the count: its local date is day 0. */
function receiptInstant(
  timeline: Timeline,
  received: Instant,
  count: DayOptions['count'],
): Instant {
  if (count !== 'deemed-receipt') return received;
  const opening = advance(timeline, received, 0, 'opening');
  return dayAt(timeline, opening) === dayAt(timeline, received) ? received : opening;
}

/** Milliseconds after midnight on the wall clock. */
function timeOfDay(timeline: Timeline, at: Instant): number {
  return wallTime(timeline.blockAt(at), at) - dayAt(timeline, at) * DAY_MS;
}

/** A wall time on a day; if that is closed, the next opening, or backwards the closing before. */
function sameTime(timeline: Timeline, day: number, wall: number, backwards: boolean): Instant {
  const at = instantOnDay(timeline, day, wall);
  if (isOpenAt(timeline, at)) return at;
  return (backwards ? retreat : advance)(timeline, at, 0, 'opening');
}
