import { MAX_SEARCH_DAYS } from '../arithmetic/working-days.js';
import { NEVER } from '../local-date.js';
import type { Timeline } from '../tables/timeline.js';
import type { Instant } from '../target.js';
import type { Deadline } from './deadline.js';
import type { Standstill } from './pauses.js';

/** Which days of a calendar can be counted. */
export interface CountableDays {
  /** The n-th day that can be counted after a day. */
  daysAfter(timeline: Timeline, day: number, n: number): number;
  /** How many days can be counted in `(from, to]`; needs `from <= to`. */
  daysBetween(timeline: Timeline, from: number, to: number): number;
}

/** How the days of a target are counted. */
export interface DayCount extends CountableDays {
  readonly timeline: Timeline;
  /** Day 0, as a day number. */
  readonly receipt: number;
  /** The instant at which a day ends for the count. */
  endOf(day: number): Instant;
  /** Whether the day ends at a closing. If so, a pause that lasts until exactly that closing stops the day, too. */
  readonly endsAtClosing: boolean;
}

/** When a limit in days is due. */
export interface DaysDue extends Deadline {
  readonly at: Instant;
}

/** When a limit in days is due, with the last day that was counted. */
export interface CountedDays extends DaysDue {
  readonly day: number;
}

/** The n-th day after `from` that no pause stops; `null` = unknown because the last pause is open-ended. */
export function countDays(
  count: DayCount,
  from: number,
  days: number,
  pauses: readonly Standstill[],
): CountedDays | null {
  let day = from;
  let left = days;
  let pausedDays = 0;
  for (const pause of pauses) {
    const counted = daysEnded(count, day, pause.from + 1);
    if (counted >= left) break;
    if (pause.to === NEVER) return null;
    left -= counted;
    const passed = daysEnded(count, day, count.endsAtClosing ? pause.to + 1 : pause.to);
    pausedDays += passed - counted;
    day = count.daysAfter(count.timeline, day, passed);
  }
  day = count.daysAfter(count.timeline, day, left);
  return { at: count.endOf(day), remainingMs: 0, pausedDays, day };
}

/** How many of the days after a day end before an instant. */
function daysEnded(
  { timeline, daysBetween, daysAfter, endOf }: DayCount,
  day: number,
  before: Instant,
): number {
  const last = Math.min(timeline.dayAt(before), day + MAX_SEARCH_DAYS);
  let ended = last > day ? daysBetween(timeline, day, last) : 0;
  while (ended > 0 && endOf(daysAfter(timeline, day, ended)) >= before) ended--;
  return ended;
}
