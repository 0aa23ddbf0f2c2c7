import { HORIZON_YEARS, outOfReach } from '../input-checks.js';
import {
  closing,
  instantAfter,
  intervalAt,
  type OpenHoursIndex,
  openUntil,
} from '../tables/open-hours-index.js';
import { openHoursIndexAt, type Timeline } from '../tables/timeline.js';
import type { Edge, Instant, Ms } from '../target.js';

/** Whether the calendar is open at an instant. */
export function isOpenAt(timeline: Timeline, at: Instant): boolean {
  const openHoursIndex = openHoursIndexAt(timeline, at);
  const offset = at - openHoursIndex.start;
  return offset < closing(openHoursIndex, intervalAt(openHoursIndex, offset));
}

/** Open time in `[from, to)`; needs `from <= to`. */
export function openBetween(timeline: Timeline, from: Instant, to: Instant): Ms {
  const last = openHoursIndexAt(timeline, to);
  const openHoursIndex =
    from >= last.start ? last : timeline.reach(timeline.yearAt(from), last.firstYear);
  return openUntil(openHoursIndex, to) - openUntil(openHoursIndex, from);
}

/** `closing`: inf{u >= from : open[from, u) >= ms}; `opening`: the same with `>`. */
export function advance(timeline: Timeline, from: Instant, ms: Ms, edge: Edge): Instant {
  if (ms === 0 && edge === 'closing') return from;
  let openHoursIndex = openHoursIndexAt(timeline, from);
  const open = openUntil(openHoursIndex, from) + ms;
  if (open >= openHoursIndex.total)
    openHoursIndex = lengthen(timeline, openHoursIndex, from, open, edge);
  return instantAfter(openHoursIndex, open, edge);
}

/** Extends the strip of an instant by later years until it holds `open` ms of open time. */
function lengthen(
  timeline: Timeline,
  openHoursIndex: OpenHoursIndex,
  from: Instant,
  open: Ms,
  edge: Edge,
): OpenHoursIndex {
  let longer = openHoursIndex;
  while (edge === 'closing' ? open > longer.total : open >= longer.total) {
    longer = reachOn(timeline, from, longer.endYear);
  }
  return longer;
}

/** `closing`: sup{u <= to : open[u, to) >= ms}; `opening`: the same with `>`. */
export function retreat(timeline: Timeline, to: Instant, ms: Ms, edge: Edge): Instant {
  if (ms === 0 && edge === 'closing') return to;
  let openHoursIndex = openHoursIndexAt(timeline, to);
  let open = openUntil(openHoursIndex, to) - ms;
  while (edge === 'closing' ? open < 0 : open <= 0) {
    openHoursIndex = reachOn(timeline, to, openHoursIndex.firstYear - 1);
    open = openUntil(openHoursIndex, to) - ms;
  }
  return instantAfter(openHoursIndex, open, edge === 'closing' ? 'opening' : 'closing');
}

/** The strip that reaches from an instant to a year, later or earlier. Throws when the year lies beyond the horizon. */
function reachOn(timeline: Timeline, at: Instant, year: number): OpenHoursIndex {
  const here = timeline.yearAt(at);
  // 50 years after a day in December can be a day in January, hence one year more.
  if (Math.abs(year - here) > HORIZON_YEARS + 1) outOfReach();
  return timeline.reach(Math.min(here, year), Math.max(here, year));
}
