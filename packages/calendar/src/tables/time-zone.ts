import { CalendarError } from '../calendar-error.js';
import { DAY_MS } from '../local-date.js';
import type { Instant } from '../target.js';

/** A span `[from, to)` with one offset: local wall time = instant + offset, all in ms. */
export interface OffsetSpan {
  readonly from: Instant;
  readonly to: Instant;
  readonly offset: number;
}

/** Data about a zone that the calendar needs. */
export interface TimeZone {
  /** The offset since 1970, if it is known to have never changed. */
  readonly offset: number | undefined;
  /** Spans of constant offset that cover `[from, to)` in order. */
  spans(from: Instant, to: Instant): readonly OffsetSpan[];
}

/**
 * Zones whose offset has not changed since 1970. Asia/Pontianak is not among them: it moved from
 * WITA to WIB in 1988.
 */
const FIXED_HOURS = new Map([
  ['Asia/Jakarta', 7],
  ['Asia/Makassar', 8],
  ['Asia/Jayapura', 9],
  ['UTC', 0],
  ['Etc/UTC', 0],
]);

/** Step of the search for clock changes. Two changes within one week would be missed; none is known since 1970. */
const PROBE_STEP = 7 * DAY_MS;

/** Looks up an IANA zone. Throws `calendar-bad-zone`. */
export function timeZone(name: string): TimeZone {
  const hours = FIXED_HOURS.get(name);
  if (hours === undefined) return intlTimeZone(name);
  const offset = hours * 3_600_000;
  return { offset, spans: (from, to) => [{ from, to, offset }] };
}

/** The first instant at which the wall clock shows `wall` (ms) or later. */
export function instantOfWall(spans: readonly OffsetSpan[], wall: number): Instant {
  for (const { from, to, offset } of spans) {
    if (wall - offset < to) return Math.max(from, wall - offset);
  }
  return spans.at(-1)?.to ?? wall;
}

/** The wall time of an instant as if it were UTC, in ms. */
export function wallOfInstant(spans: readonly OffsetSpan[], at: Instant): number {
  let index = spans.length - 1;
  while (index > 0 && (spans[index]?.from ?? 0) > at) index--;
  return at + (spans[index]?.offset ?? 0);
}

/** The instant at which a local day begins. */
export function startOfDay(zone: TimeZone, day: number): Instant {
  const wall = day * DAY_MS;
  return instantOfWall(zone.spans(wall - 2 * DAY_MS, wall + 2 * DAY_MS), wall);
}

function intlTimeZone(name: string): TimeZone {
  const offsetAt = intlOffsets(name);
  return {
    offset: undefined,
    spans(from, to) {
      const spans: OffsetSpan[] = [];
      let start = from;
      let offset = offsetAt(from);
      for (let seen = from; seen < to - 1; ) {
        const probe = Math.min(seen + PROBE_STEP, to - 1);
        if (offsetAt(probe) === offset) {
          seen = probe;
          continue;
        }
        seen = changeOfOffset(offsetAt, seen, probe);
        spans.push({ from: start, to: seen, offset });
        start = seen;
        offset = offsetAt(seen);
      }
      spans.push({ from: start, to, offset });
      return spans;
    },
  };
}

/** The first whole second after `before` with another offset; one exists up to `after`. */
function changeOfOffset(
  offsetAt: (at: Instant) => number,
  before: Instant,
  after: Instant,
): Instant {
  const offset = offsetAt(before);
  let low = Math.floor(before / 1000);
  let high = Math.ceil(after / 1000);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle * 1000) === offset) low = middle;
    else high = middle;
  }
  return high * 1000;
}

function intlOffsets(name: string): (at: Instant) => number {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' });
  } catch (cause) {
    const message = `Unknown time zone ${JSON.stringify(name.slice(0, 40))}: give one such as Asia/Makassar.`;
    throw new CalendarError('calendar-bad-zone', message, { cause });
  }
  return (at) => {
    const [, sign, hours = 0, minutes = 0, seconds = 0] =
      /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(format.format(at)) ?? [];
    const size = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
    return (sign === '-' ? -1000 : 1000) * size;
  };
}
