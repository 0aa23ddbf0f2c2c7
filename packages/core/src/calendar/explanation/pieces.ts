import { cutPeriods } from '../arithmetic/open-periods.js';
import { DAY_MS } from '../local-date.js';
import type { Timeline } from '../tables/timeline.js';
import type { Instant } from '../target.js';

/** A stretch of one local date, as a day number, in which nothing changes. */
export interface Piece {
  readonly day: number;
  readonly from: Instant;
  readonly to: Instant;
}

/**
 * Cuts `[start, end)` at every local midnight, at the given instants and, where open time counts, at
 * every opening and closing.
 */
export function* piecesOf(
  timeline: Timeline,
  start: Instant,
  end: Instant,
  others: readonly Instant[],
  byOpenTime: boolean,
): Generator<Piece> {
  let from = start;
  while (from < end) {
    const first = from;
    const day = timeline.dayAt(first);
    const last = Math.min(timeline.instantOnDay(day, DAY_MS), end);
    const changes = byOpenTime ? [...cutPeriods(timeline, first, last)] : [];
    const cuts = [...others, ...changes.flatMap((period) => [period.start, period.end]), last]
      .filter((at) => first < at && at <= last)
      .sort((a, b) => a - b);
    for (const to of cuts) {
      if (from < to) yield { day, from, to };
      from = to;
    }
  }
}
