import { cutPeriods } from '../arithmetic/open-periods.js';
import { DAY_MS } from '../local-date.js';
import type { Timeline } from '../tables/timeline.js';
import type { Instant } from '../target.js';

/** A part of one local date in which nothing changes. The date is a day number. */
export interface Segment {
  readonly day: number;
  readonly from: Instant;
  readonly to: Instant;
}

/**
 * Cuts `[start, end)` at every local midnight and at the given instants. With `byOpenTime` also at every opening and
 * closing.
 */
export function* segmentsOf(
  timeline: Timeline,
  start: Instant,
  end: Instant,
  others: readonly Instant[],
  byOpenTime: boolean,
): Generator<Segment> {
  const ahead = others.toSorted((a, b) => b - a);
  let from = start;
  while (from < end) {
    const first = from;
    const day = timeline.dayAt(first);
    const last = Math.min(timeline.instantOnDay(day, DAY_MS), end);
    const changes = byOpenTime ? [...cutPeriods(timeline, first, last)] : [];
    const cuts = [...changes.flatMap((period) => [period.start, period.end]), last];
    for (let next = ahead.at(-1); next !== undefined && next <= last; next = ahead.at(-1)) {
      cuts.push(next);
      ahead.pop();
    }
    for (const to of cuts.sort((a, b) => a - b)) {
      if (to <= from) continue;
      yield { day, from, to };
      from = to;
    }
  }
}
