import { dayIndex, type Timeline } from '../tables/timeline.js';
import type { YearBlock } from '../tables/year-block.js';
import type { Instant } from '../target.js';
import { neighbour } from './open-time.js';

/** The local date of an instant as a day number. */
export function dayAt(timeline: Timeline, at: Instant): number {
  const block = timeline.blockAt(at);
  return block.firstDay + dayIndex(block, at - block.start);
}

/** Whether a day has open time. */
export function isWorkingDay(timeline: Timeline, day: number): boolean {
  const { workingBefore, firstDay } = timeline.blockOfDay(day);
  const index = day - firstDay;
  return workingBefore[index] !== workingBefore[index + 1];
}

/** The last closing of a working day. */
export function lastClosing(timeline: Timeline, day: number): Instant {
  const block = timeline.blockOfDay(day);
  return closingOfRank(block, block.workingBefore[day - block.firstDay] ?? 0);
}

/** The n-th working day after a day, or before it for a negative n; n = 0 is the day itself. */
export function workingDayFrom(timeline: Timeline, day: number, n: number): number {
  if (n === 0) return day;
  const first = timeline.blockOfDay(day);
  const { block, rank } = countWorkingDays(timeline, first, day - first.firstDay, n);
  return block.firstDay + (block.workingDays[rank] ?? 0);
}

/** The last closing of the n-th working day after the local date of `at`; n is not 0. */
export function lastClosingAfter(timeline: Timeline, at: Instant, n: number): Instant {
  const first = timeline.blockAt(at);
  const { block, rank } = countWorkingDays(timeline, first, dayIndex(first, at - first.start), n);
  return closingOfRank(block, rank);
}

/** Finds the n-th working day after a day of a block, or before it, by its rank in its own year. */
function countWorkingDays(
  timeline: Timeline,
  first: YearBlock,
  day: number,
  n: number,
): { readonly block: YearBlock; readonly rank: number } {
  const forward = n > 0 ? 1 : 0;
  let block = first;
  let rank = (block.workingBefore[day + forward] ?? 0) + n - forward;
  while (rank >= block.workingDays.length) {
    rank -= block.workingDays.length;
    block = neighbour(timeline, block, 1, first);
  }
  while (rank < 0) {
    block = neighbour(timeline, block, -1, first);
    rank += block.workingDays.length;
  }
  return { block, rank };
}

function closingOfRank({ start, lastClosing }: YearBlock, rank: number): Instant {
  return start + (lastClosing[rank] ?? 0) * 1000;
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
