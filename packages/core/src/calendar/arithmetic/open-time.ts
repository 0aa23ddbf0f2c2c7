import { HORIZON_YEARS, outOfReach } from '../input-checks.js';
import { closing, instantAfter, intervalAt, openUntil, type Strip } from '../tables/strip.js';
import { stripAt, type Timeline } from '../tables/timeline.js';
import type { Edge, Instant, Ms } from '../target.js';

/** Whether the calendar is open at an instant. */
export function isOpenAt(timeline: Timeline, at: Instant): boolean {
  const strip = stripAt(timeline, at);
  const offset = at - strip.start;
  return offset < closing(strip, intervalAt(strip, offset));
}

/** Open time in `[from, to)`; needs `from <= to`. */
export function openBetween(timeline: Timeline, from: Instant, to: Instant): Ms {
  const last = stripAt(timeline, to);
  const strip = from >= last.start ? last : timeline.reach(timeline.yearAt(from), last.firstYear);
  return openUntil(strip, to) - openUntil(strip, from);
}

/** `closing`: inf{u >= from : open[from, u) >= ms}; `opening`: the same with `>`. */
export function advance(timeline: Timeline, from: Instant, ms: Ms, edge: Edge): Instant {
  if (ms === 0 && edge === 'closing') return from;
  let strip = stripAt(timeline, from);
  const open = openUntil(strip, from) + ms;
  if (open >= strip.total) strip = lengthen(timeline, strip, from, open, edge);
  return instantAfter(strip, open, edge);
}

/** The strip of an instant with so many years behind it that `open` ms are open. */
function lengthen(timeline: Timeline, strip: Strip, from: Instant, open: Ms, edge: Edge): Strip {
  let longer = strip;
  while (edge === 'closing' ? open > longer.total : open >= longer.total) {
    longer = reachOn(timeline, from, longer.endYear);
  }
  return longer;
}

/** `closing`: sup{u <= to : open[u, to) >= ms}; `opening`: the same with `>`. */
export function retreat(timeline: Timeline, to: Instant, ms: Ms, edge: Edge): Instant {
  if (ms === 0 && edge === 'closing') return to;
  let strip = stripAt(timeline, to);
  let open = openUntil(strip, to) - ms;
  while (edge === 'closing' ? open < 0 : open <= 0) {
    strip = reachOn(timeline, to, strip.firstYear - 1);
    open = openUntil(strip, to) - ms;
  }
  return instantAfter(strip, open, edge === 'closing' ? 'opening' : 'closing');
}

/** The strip from an instant on to a year, or back to it; no answer lies beyond the horizon. */
function reachOn(timeline: Timeline, at: Instant, year: number): Strip {
  const here = timeline.yearAt(at);
  // 50 years after a day in December may be one in January.
  if (Math.abs(year - here) > HORIZON_YEARS + 1) outOfReach();
  return timeline.reach(Math.min(here, year), Math.max(here, year));
}
