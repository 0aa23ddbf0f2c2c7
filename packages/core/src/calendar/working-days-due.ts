import { badInput, checkChoice, checkDays } from './calendar-input.js';
import { DAY_MS } from './local-date.js';
import { advance, isOpenAt, retreat } from './open-time.js';
import type { Standstill } from './pauses.js';
import type { DayOptions, Instant } from './target.js';
import { HORIZON_YEARS, instantAtWall, type Timeline, wallTime } from './timeline.js';
import { dayAt, deemedDay, lastClosing, workingDayFrom } from './working-days.js';

/** Day 0 of a count of working days, and the wall time that `same-time` keeps. */
export interface ReceiptDay {
  readonly day: number;
  /** ms after midnight. */
  readonly wall: number;
}

/** How the days of a target are counted. */
export interface DayCount {
  /** Day 0. */
  readonly receipt: number;
  /** The instant at which a day is over for the count. */
  endOf(day: number): Instant;
  /** The pause during which it ends; such a day is not counted. */
  pauseAtEnd(day: number): Standstill | undefined;
}

/** Which date counts as the date of receipt. */
export function receiptDay(
  timeline: Timeline,
  received: Instant,
  count: DayOptions['count'],
): ReceiptDay {
  const today = dayAt(timeline, received);
  const deemed = checkChoice(count, 'day-after-receipt', 'deemed-receipt') === 'deemed-receipt';
  const day = deemed ? deemedDay(timeline, received) : today;
  const at = day === today ? received : advance(timeline, received, 0, 'opening');
  return { day, wall: wallTime(timeline.blockAt(at), at) - day * DAY_MS };
}

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
  const receipt = receiptDay(timeline, received, options.count);
  if (checkChoice(options.due, 'close-of-day', 'same-time') === 'same-time') {
    const day = workingDayFrom(timeline, receipt.day, n);
    return sameTime(timeline, day, receipt.wall, n < 0);
  }
  const day = n === 0 ? deemedDay(timeline, received) : workingDayFrom(timeline, receipt.day, n);
  return lastClosing(timeline, day);
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
  const { receipt, endOf, pauseAtEnd } = workingDayCount(timeline, received, target, pauses);
  const horizon = receipt + HORIZON_YEARS * 366;
  let left = target.days;
  for (let day = receipt; day <= horizon; ) {
    day = workingDayFrom(timeline, day, 1);
    const pause = pauseAtEnd(day);
    if (pause?.to === Number.POSITIVE_INFINITY) return null;
    if (!pause) left--;
    if (left === 0) return endOf(day);
  }
  return badInput('so many days do not pass within the horizon');
}

/** How working days of a target are counted: day 0, the end of each, and what stops it there. */
export function workingDayCount(
  timeline: Timeline,
  received: Instant,
  options: DayOptions,
  pauses: readonly Standstill[],
): DayCount {
  const sameHour = checkChoice(options.due, 'close-of-day', 'same-time') === 'same-time';
  const { day: receipt, wall } = receiptDay(timeline, received, options.count);
  const endOf = (day: number) =>
    sameHour ? sameTime(timeline, day, wall, false) : lastClosing(timeline, day);
  return {
    receipt,
    endOf,
    pauseAtEnd(day) {
      const end = endOf(day);
      return pauses.find(({ from, to }) => from < end && (sameHour ? end < to : end <= to));
    },
  };
}

/** A wall time on a day; if that is closed, the next opening, or backwards the closing before. */
function sameTime(timeline: Timeline, day: number, wall: number, backwards: boolean): Instant {
  const at = instantAtWall(timeline.blockOfDay(day), day * DAY_MS + wall);
  if (isOpenAt(timeline, at)) return at;
  return backwards ? retreat(timeline, at, 0, 'opening') : advance(timeline, at, 0, 'opening');
}
