import { neighbour } from './open-time.js';
import type { Instant } from './target.js';
import { dayIndex, type Timeline } from './timeline.js';

/** The local date of an instant as a day number. */
export function dayAt(timeline: Timeline, at: Instant): number {
  const block = timeline.blockAt(at);
  return block.firstDay + dayIndex(block, at - block.start);
}

/** Whether a day has open time. */
export function isWorkingDay(timeline: Timeline, day: number): boolean {
  const block = timeline.blockOfDay(day);
  return (block.lastClose[day - block.firstDay] ?? -1) >= 0;
}

/** The last closing of a working day. */
export function lastClosing(timeline: Timeline, day: number): Instant {
  const block = timeline.blockOfDay(day);
  return block.start + (block.lastClose[day - block.firstDay] ?? 0) * 1000;
}

/** The n-th working day after a day, or before it for a negative n; n = 0 is the day itself. */
export function workingDayFrom(timeline: Timeline, day: number, n: number): number {
  if (n === 0) return day;
  const first = timeline.blockOfDay(day);
  const index = day - first.firstDay;
  let block = first;
  let ordinal = (block.workingBefore[n > 0 ? index + 1 : index] ?? 0) + (n > 0 ? n : n + 1);
  while (ordinal > block.workingDays.length) {
    ordinal -= block.workingDays.length;
    block = neighbour(timeline, block, 1, first);
  }
  while (ordinal <= 0) {
    block = neighbour(timeline, block, -1, first);
    ordinal += block.workingDays.length;
  }
  return block.firstDay + (block.workingDays[ordinal - 1] ?? 0);
}

/** Working days in `(from, to]`; needs `from <= to`. */
export function workingDaysBetween(timeline: Timeline, from: number, to: number): number {
  let block = timeline.blockOfDay(from);
  let count = -(block.workingBefore[from - block.firstDay + 1] ?? 0);
  while (to >= block.firstDay + block.dayCount) {
    count += block.workingDays.length;
    block = timeline.year(block.year + 1);
  }
  return count + (block.workingBefore[to - block.firstDay + 1] ?? 0);
}

/**
 * The working day a message counts as received on: the date itself while there is still open time
 * to come on it, else the next working day.
 */
export function deemedDay(timeline: Timeline, at: Instant): number {
  const day = dayAt(timeline, at);
  const inTime = isWorkingDay(timeline, day) && at < lastClosing(timeline, day);
  return inTime ? day : workingDayFrom(timeline, day, 1);
}
