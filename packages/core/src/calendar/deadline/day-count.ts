import { HORIZON_YEARS, outOfReach } from '../input-checks.js';
import { NEVER } from '../local-date.js';
import type { Instant } from '../target.js';
import type { Deadline } from './deadline.js';
import type { Standstill } from './pauses.js';

/** How the days of a target are counted. */
export interface DayCount {
  /** Day 0, as a day number. */
  readonly receipt: number;
  /** The n-th day that can be counted after a day. */
  daysAfter(day: number, n: number): number;
  /** The instant at which a day is over for the count. */
  endOf(day: number): Instant;
  /** A day that ends at a closing is stopped by a pause which lasts until then, too. */
  readonly endsAtClosing: boolean;
}

/** The pause during which a day ends; such a day is not counted. */
export function pauseAtEnd(
  { endOf, endsAtClosing }: DayCount,
  day: number,
  pauses: readonly Standstill[],
): Standstill | undefined {
  const end = endOf(day);
  return pauses.find(({ from, to }) => from < end && (endsAtClosing ? end <= to : end < to));
}

/** When a limit in days is due. */
export interface DaysDue extends Deadline {
  readonly at: Instant;
}

/** A day to which days were counted, and how many days before it ended in a pause. */
export interface CountedDay {
  readonly day: number;
  readonly pausedDays: number;
}

/** The n-th day after `from` that no pause stops; `null` = unknown while a pause lasts. */
export function countDays(
  count: DayCount,
  from: number,
  days: number,
  pauses: readonly Standstill[],
): CountedDay | null {
  if (pauses.length === 0 || days === 0) return { day: count.daysAfter(from, days), pausedDays: 0 };
  const horizon = from + HORIZON_YEARS * 366;
  const pausedUntil = pauses.at(-1)?.to ?? 0;
  let left = days;
  let pausedDays = 0;
  for (let day = from; day <= horizon; ) {
    day = count.daysAfter(day, 1);
    const pause = pauseAtEnd(count, day, pauses);
    if (pause?.to === NEVER) return null;
    if (pause) pausedDays++;
    else left--;
    if (left === 0) return { day, pausedDays };
    // No day after this one ends in a pause: count on without looking.
    if (count.endOf(day) >= pausedUntil) return { day: count.daysAfter(day, left), pausedDays };
  }
  return outOfReach();
}
