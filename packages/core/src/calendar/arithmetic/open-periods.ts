import type { OpenPeriod } from '../business-calendar.js';
import { checkInstant, END_OF_TIME, HORIZON_MS } from '../input-checks.js';
import { closing, intervalAt } from '../tables/strip.js';
import { LAST_YEAR, stripAt, type Timeline } from '../tables/timeline.js';
import type { Instant } from '../target.js';

/**
 * The open stretches that end after `from`, in order, until the horizon; the first may begin before
 * it. Stretches that meet at a turn of the year are joined.
 */
export function* openPeriodsAfter(timeline: Timeline, from: Instant): Generator<OpenPeriod> {
  const limit = from + HORIZON_MS;
  let strip = stripAt(timeline, from);
  let seen = from;
  let start = 0;
  let end = 0;
  for (;;) {
    for (let at = intervalAt(strip, seen - strip.start); at < strip.opens.length - 1; at++) {
      const open = strip.start + (strip.opens[at] ?? 0) * 1000;
      const close = strip.start + closing(strip, at);
      if (close <= seen) continue;
      if (open > limit) break;
      if (open !== end) {
        if (start < end) yield { start, end };
        start = open;
      }
      end = close;
    }
    if (start < end && end < strip.end) {
      yield { start, end };
      start = end;
    }
    seen = strip.end;
    if (seen > limit || strip.endYear > LAST_YEAR) break;
    strip = timeline.reach(strip.firstYear, strip.endYear);
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
