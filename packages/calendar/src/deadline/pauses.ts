import { badInput, checkInstant } from '../input-checks.js';
import { NEVER } from '../local-date.js';
import type { Instant, Ms, Pause } from '../target.js';
import type { Deadline } from './deadline.js';

/** A pause that neither overlaps nor touches another; an open-ended one ends at `Infinity`. */
export interface Standstill {
  readonly from: Instant;
  readonly to: Instant;
}

/** Checks pauses and puts them in order of their beginning. Throws `calendar-bad-input`. */
export function sortPauses(pauses: readonly Pause[]): readonly Pause[] {
  if (!Array.isArray(pauses)) return badInput('pauses must be a list');
  let latest = 0;
  for (const pause of pauses) {
    const from = checkInstant(pause?.from);
    if (pause.to !== null && checkInstant(pause.to) < from)
      badInput('a pause ends before it begins');
    latest = from < latest ? NEVER : from;
  }
  return latest < NEVER ? pauses : pauses.toSorted((a, b) => a.from - b.from);
}

const nothing: readonly Standstill[] = [];

/** Joins pauses that overlap or touch, and drops empty ones. */
export function mergePauses(pauses: readonly Pause[] = []): readonly Standstill[] {
  if (pauses?.length === 0) return nothing;
  const sorted = sortPauses(pauses);
  const [first] = sorted;
  // Most clocks pause once; this avoids building a list for them.
  if (first && sorted.length === 1 && first.from !== first.to) return [standstill(first)];
  const merged: { from: Instant; to: Instant }[] = [];
  for (const pause of sorted) {
    const { from, to } = standstill(pause);
    const last = merged.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else if (to > from) merged.push({ from, to });
  }
  return merged;
}

function standstill({ from, to }: Pause): Standstill {
  return { from, to: to ?? NEVER };
}

/** How time passes for a target while its clock is not paused. */
export interface RunningTime {
  /** Time that counts in `[from, to)`. */
  between(from: Instant, to: Instant): Ms;
  /** The instant by which `ms` have counted, at the edge that the target asks for. */
  after(from: Instant, ms: Ms): Instant;
  /** Whether time that is used up exactly at `at` is due there, and not at the next opening. */
  readonly endsAtClosing: boolean;
}

/** When `ms` of running time have passed outside the pauses, or the time left if that is unknown. */
export function runOutside(
  time: RunningTime,
  start: Instant,
  ms: Ms,
  pauses: readonly Standstill[],
): Deadline {
  let cursor = start;
  let left = ms;
  if (left === 0 && time.endsAtClosing) return { at: start, remainingMs: 0, pausedDays: 0 };
  for (const { from, to } of pauses) {
    if (to <= cursor) continue;
    const counted = from > cursor ? time.between(cursor, from) : 0;
    if (from > cursor && (time.endsAtClosing ? counted >= left : counted > left)) break;
    left -= counted;
    if (to === NEVER) return { at: null, remainingMs: left, pausedDays: 0 };
    cursor = to;
  }
  return { at: time.after(cursor, left), remainingMs: 0, pausedDays: 0 };
}
