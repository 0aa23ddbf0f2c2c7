import type { OpenPeriod } from '../business-calendar.js';
import { checkInstant, END_OF_TIME, HORIZON_MS } from '../input-checks.js';
import { closing, intervalAt } from '../tables/open-hours-index.js';
import { LAST_YEAR, openHoursIndexAt, type Timeline } from '../tables/timeline.js';
import type { Instant } from '../target.js';

/**
 * The open periods that end after `from`, in order, up to the horizon. The first may begin before `from`. Periods that
 * meet at the turn of a year are joined.
 */
export function* openPeriodsAfter(timeline: Timeline, from: Instant): Generator<OpenPeriod> {
  const limit = from + HORIZON_MS;
  let openHoursIndex = openHoursIndexAt(timeline, from);
  let seen = from;
  let start = 0;
  let end = 0;
  for (;;) {
    for (
      let at = intervalAt(openHoursIndex, seen - openHoursIndex.start);
      at < openHoursIndex.opens.length - 1;
      at++
    ) {
      const open = openHoursIndex.start + (openHoursIndex.opens[at] ?? 0) * 1000;
      const close = openHoursIndex.start + closing(openHoursIndex, at);
      if (close <= seen) continue;
      if (open > limit) break;
      if (open !== end) {
        if (start < end) yield { start, end };
        start = open;
      }
      end = close;
    }
    if (start < end && end < openHoursIndex.end) {
      yield { start, end };
      start = end;
    }
    seen = openHoursIndex.end;
    if (seen > limit || openHoursIndex.endYear > LAST_YEAR) break;
    openHoursIndex = timeline.reach(openHoursIndex.firstYear, openHoursIndex.endYear);
  }
  if (start < end) yield { start, end };
}

/** The open periods of `[from, to)`. The first and the last are cut to that range. */
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
