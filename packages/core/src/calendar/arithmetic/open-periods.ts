import type { OpenPeriod } from '../business-calendar.js';
import { checkInstant, END_OF_TIME, HORIZON_YEARS } from '../input-checks.js';
import { closing, intervalAt, LAST_YEAR, type Timeline } from '../tables/timeline.js';
import type { Instant } from '../target.js';

/**
 * The open stretches that end after `from`, in order, until the horizon; the first may begin before
 * it. Stretches that meet at a turn of the year are joined.
 */
export function* openPeriodsAfter(timeline: Timeline, from: Instant): Generator<OpenPeriod> {
  let block = timeline.blockAt(from);
  const lastYear = Math.min(block.year + HORIZON_YEARS, LAST_YEAR);
  let interval = intervalAt(block, from - block.start);
  let pending: OpenPeriod = { start: from, end: from };
  for (;;) {
    for (; interval < block.opens.length - 1; interval++) {
      const start = block.start + (block.opens[interval] ?? 0) * 1000;
      const end = block.start + closing(block, interval);
      if (end <= from) continue;
      const joined: boolean = pending.end === start && pending.start < pending.end;
      if (!joined && pending.start < pending.end) yield pending;
      pending = { start: joined ? pending.start : start, end };
    }
    if (pending.start < pending.end && pending.end < block.end) {
      yield pending;
      pending = { start: block.end, end: block.end };
    }
    if (block.year === lastYear) break;
    block = timeline.year(block.year + 1);
    interval = 0;
  }
  if (pending.start < pending.end) yield pending;
}

/** The open stretches of `[from, to)`, the first and last cut to it. */
export function* cutPeriods(
  timeline: Timeline,
  from: Instant,
  to?: Instant,
): Generator<OpenPeriod> {
  const limit = to === undefined ? END_OF_TIME : checkInstant(to);
  for (const { start, end } of openPeriodsAfter(timeline, from)) {
    const first = Math.max(start, from);
    if (first >= limit) return;
    yield { start: first, end: Math.min(end, limit) };
  }
}
