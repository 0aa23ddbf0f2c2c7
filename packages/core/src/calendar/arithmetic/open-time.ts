import { HORIZON_YEARS, outOfReach } from '../input-checks.js';
import { intervalAt, openUntil, type Timeline, totalOpen } from '../tables/timeline.js';
import { closing, type YearBlock } from '../tables/year-block.js';
import type { Edge, Instant, Ms } from '../target.js';

/** Whether the calendar is open at an instant. */
export function isOpenAt(timeline: Timeline, at: Instant): boolean {
  const block = timeline.blockAt(at);
  const offset = at - block.start;
  return offset < closing(block, intervalAt(block, offset));
}

/** Open time in `[from, to)`; needs `from <= to`. */
export function openBetween(timeline: Timeline, from: Instant, to: Instant): Ms {
  let block = timeline.blockAt(from);
  let open = -openUntil(block, from);
  while (to >= block.end) {
    open += totalOpen(block);
    block = timeline.year(block.year + 1);
  }
  return open + openUntil(block, to);
}

/** `closing`: inf{u >= from : open[from, u) >= ms}; `opening`: the same with `>`. */
export function advance(timeline: Timeline, from: Instant, ms: Ms, edge: Edge): Instant {
  if (ms === 0 && edge === 'closing') return from;
  const first = timeline.blockAt(from);
  let block = first;
  let open = openUntil(block, from) + ms;
  for (;;) {
    const total = totalOpen(block);
    if (edge === 'closing' ? open <= total : open < total) return instantAfter(block, open, edge);
    open -= total;
    block = neighbour(timeline, block, 1, first);
  }
}

/** `closing`: sup{u <= to : open[u, to) >= ms}; `opening`: the same with `>`. */
export function retreat(timeline: Timeline, to: Instant, ms: Ms, edge: Edge): Instant {
  if (ms === 0 && edge === 'closing') return to;
  const first = timeline.blockAt(to);
  let block = first;
  let open = openUntil(block, to) - ms;
  for (;;) {
    if (edge === 'closing' && open >= 0) return instantAfter(block, open, 'opening');
    if (edge === 'opening' && open > 0) return instantAfter(block, open, 'closing');
    block = neighbour(timeline, block, -1, first);
    open += totalOpen(block);
  }
}

/** The year before or after; refuses to look farther than the horizon. */
function neighbour(
  timeline: Timeline,
  block: YearBlock,
  step: 1 | -1,
  first: YearBlock,
): YearBlock {
  const year = block.year + step;
  if (Math.abs(year - first.year) > HORIZON_YEARS) outOfReach();
  return timeline.year(year);
}

/**
 * The instant of a block before which `open` ms are open. Two instants fit when that is a whole
 * number of intervals: the closing of the last of them, and the opening of the next.
 */
function instantAfter(block: YearBlock, open: Ms, edge: Edge): Instant {
  const { openBefore, opens, intervalOfShare } = block;
  const share = Math.floor(open / (block.share * 1000));
  let low = intervalOfShare[share] ?? 0;
  let high = (intervalOfShare[share + 1] ?? low) + 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    const before = (openBefore[middle] ?? 0) * 1000;
    if (edge === 'closing' ? before < open : before <= open) low = middle;
    else high = middle;
  }
  return block.start + (opens[low] ?? 0) * 1000 + open - (openBefore[low] ?? 0) * 1000;
}
