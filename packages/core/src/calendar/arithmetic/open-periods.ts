import type { OpenPeriod } from '../business-calendar.js';
import { checkInstant, END_OF_TIME, HORIZON_YEARS } from '../input-checks.js';
import { intervalAt, LAST_YEAR, type Timeline } from '../tables/timeline.js';
import { closing } from '../tables/year-block.js';
import type { Instant } from '../target.js';

/**
 * The open stretches that end after `from`, in order, until the horizon; the first may begin before
 * it. Stretches that meet at a turn of the year are joined.
 */
export function* openPeriodsAfter(timeline: Timeline, from: Instant): Generator<OpenPeriod> {
  let block = timeline.blockAt(from);
  const lastYear = Math.min(block.year + HORIZON_YEARS, LAST_YEAR);
  let interval = intervalAt(block, from - block.start);
  let start = 0;
  let end = 0;
  for (;;) {
    for (; interval < block.opens.length - 1; interval++) {
      const open = block.start + (block.opens[interval] ?? 0) * 1000;
      const close = block.start + closing(block, interval);
      if (close <= from) continue;
      if (open !== end) {
        if (start < end) yield { start, end };
        start = open;
      }
      end = close;
    }
    if (start < end && end < block.end) {
      yield { start, end };
      start = end;
    }
    if (block.year === lastYear) break;
    block = timeline.year(block.year + 1);
    interval = 0;
  }
  if (start < end) yield { start, end };
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
