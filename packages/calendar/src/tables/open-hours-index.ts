import { DAY_MS, firstDayOfYear, NEVER } from '../local-date.js';
import type { Edge, Instant, Ms } from '../target.js';
import { type Numbers, numbers } from './numbers.js';

/** The open time of one year, or of years that follow each other. No interval crosses midnight. */
export interface OpenYears {
  /** First year, and the year after the last one. */
  readonly firstYear: number;
  readonly endYear: number;
  /** First instant of these years, and of the year after them. */
  readonly start: Instant;
  readonly end: Instant;
  /**
   * Start of each open interval, in seconds after `start`. Interval 0 is empty; real intervals count from 1. The entry
   * after the last interval is the end of the years.
   */
  readonly opens: ArrayLike<number>;
  /** Seconds of open time before each interval. The last entry is the total. */
  readonly openBefore: ArrayLike<number>;
  /** Number of working days before each day. The last entry is the total. */
  readonly rankOfDay: ArrayLike<number>;
  /** The last closing of each working day. The index of an entry (its rank) is the number of working days before it. */
  readonly closings: ArrayLike<Instant>;
}

/**
 * Several years joined into one strip, with lookup tables that find an interval without a search over all of them. A
 * deadline that crosses a year needs no special case.
 */
export interface OpenHoursIndex extends OpenYears {
  /** Number of the first day, and of the day after the last. */
  readonly firstDay: number;
  readonly endDay: number;
  readonly opens: Numbers;
  readonly openBefore: Numbers;
  readonly rankOfDay: Numbers;
  readonly closings: Float64Array;
  /** For each stretch of 24 hours: the last interval that begins at or before it. */
  readonly intervalOfStretch: Numbers;
  /** Open time of all years, in ms. */
  readonly total: Ms;
  /** Length of one share, in ms. The open time is divided into one share more than there are intervals. */
  readonly share: Ms;
  /** For each share: the interval in which it begins, which is the last one with less open time before it. */
  readonly intervalOfShare: Numbers;
}

const DAY_SECONDS = 86_400;
/** Multiplication is faster than division, and exact at every midnight in range. */
const STRETCHES_PER_MS = 1 / DAY_MS;

/** Joins years into one strip. Each segment begins where the one before it ends. */
export function buildOpenHoursIndex(
  segments: readonly [OpenYears, ...OpenYears[]],
): OpenHoursIndex {
  const { firstYear, start } = segments[0];
  const { endYear, end } = segments.at(-1) ?? segments[0];
  const firstDay = firstDayOfYear(firstYear);
  const endDay = firstDayOfYear(endYear);
  const length = (end - start) / 1000;
  const intervals = segments.reduce((sum, { opens }) => sum + opens.length - 2, 0);
  const workingDays = segments.reduce((sum, { closings }) => sum + closings.length, 0);
  const opens = numbers(intervals + 2, length);
  const openBefore = numbers(intervals + 2, length);
  const rankOfDay = numbers(endDay - firstDay + 1, workingDays);
  const closings = new Float64Array(workingDays);
  let interval = 0;
  let open = 0;
  let day = 0;
  let rank = 0;
  for (const segment of segments) {
    append(segment.opens, opens, interval, (segment.start - start) / 1000);
    append(segment.openBefore, openBefore, interval, open);
    append(segment.rankOfDay, rankOfDay, day, rank);
    closings.set(segment.closings, rank);
    interval += segment.opens.length - 2;
    open = openBefore[interval + 1] ?? 0;
    day += segment.rankOfDay.length - 1;
    rank += segment.closings.length;
  }
  const share = Math.ceil(open / (intervals + 1)) || 1;
  return {
    firstYear,
    endYear,
    start,
    end,
    opens,
    openBefore,
    firstDay,
    endDay,
    rankOfDay,
    closings,
    intervalOfStretch: lastWithin(opens, 0, DAY_SECONDS, Math.ceil(length / DAY_SECONDS)),
    total: open * 1000,
    share: share * 1000,
    intervalOfShare: lastWithin(openBefore, -1, share, intervals + 3),
  };
}

/**
 * Copies a table into another from the row `place` on. The first row of each table is zero. It may be overwritten when
 * nothing is added, because all rows before it are zero then.
 */
function append(rows: ArrayLike<number>, table: Numbers, place: number, added: number): void {
  if (added === 0) table.set(rows, place);
  else for (let row = 1; row < rows.length; row++) table[place + row] = (rows[row] ?? 0) + added;
}

/** For each of `count` limits, `step` apart: the last interval whose value is within the limit, or 0. */
function lastWithin(values: Numbers, first: number, step: number, count: number): Numbers {
  const last = numbers(count, values.length);
  let index = 0;
  for (let interval = 1; interval < values.length; interval++) {
    const value = values[interval] ?? 0;
    for (; first + index * step < value; index++) last[index] = interval - 1;
  }
  return last.fill(values.length - 1, index);
}

/** The last interval that begins at or before an offset (ms) into the strip; 0 if none does. */
export function intervalAt({ opens, intervalOfStretch }: OpenHoursIndex, offset: Ms): number {
  let next = (intervalOfStretch[Math.floor(offset * STRETCHES_PER_MS)] ?? 0) + 1;
  while ((opens[next] ?? NEVER) * 1000 <= offset) next++;
  return next - 1;
}

/** When an interval ends, as an offset (ms) into the strip. */
export function closing({ opens, openBefore }: OpenHoursIndex, interval: number): Ms {
  const length = (openBefore[interval + 1] ?? 0) - (openBefore[interval] ?? 0);
  return ((opens[interval] ?? 0) + length) * 1000;
}

/** Open time of a strip before an instant in it. */
export function openUntil(openHoursIndex: OpenHoursIndex, at: Instant): Ms {
  const { openBefore, opens, start } = openHoursIndex;
  const offset = at - start;
  const interval = intervalAt(openHoursIndex, offset);
  const closedBefore = (opens[interval] ?? 0) - (openBefore[interval] ?? 0);
  return Math.min(offset - closedBefore * 1000, (openBefore[interval + 1] ?? 0) * 1000);
}

/**
 * The instant of a strip before which `open` ms are open. When that is a whole number of intervals, two instants fit:
 * the closing of the last interval and the opening of the next; `edge` decides.
 */
export function instantAfter(openHoursIndex: OpenHoursIndex, open: Ms, edge: Edge): Instant {
  const { openBefore, intervalOfShare } = openHoursIndex;
  const limit = (edge === 'closing' ? open : open + 1) / 1000;
  const share = Math.floor(open / openHoursIndex.share);
  let low = intervalOfShare[share] ?? 0;
  let high = (intervalOfShare[share + 1] ?? low) + 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((openBefore[middle] ?? 0) < limit) low = middle;
    else high = middle;
  }
  return (
    openHoursIndex.start + ((openHoursIndex.opens[low] ?? 0) - (openBefore[low] ?? 0)) * 1000 + open
  );
}
