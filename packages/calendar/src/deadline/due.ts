import { advance, openBetween } from '../arithmetic/open-time.js';
import { badInput, checkChoice, checkLength, EDGES } from '../input-checks.js';
import type { Timeline } from '../tables/timeline.js';
import type { Edge, Instant, Ms, Target } from '../target.js';
import { calendarDaysDue } from './calendar-days-due.js';
import type { DaysDue } from './day-count.js';
import type { Deadline } from './deadline.js';
import { type RunningTime, runOutside, type Standstill } from './pauses.js';
import { workingDaysDue } from './working-days-due.js';

const WALL_TIME: RunningTime = {
  between: (from, to) => to - from,
  after: (from, ms) => from + ms,
  endsAtClosing: true,
};

/** Computes the deadline of a target of any unit. Throws `calendar-bad-input`. */
export function deadlineOf(
  timeline: Timeline,
  start: Instant,
  target: Target,
  pauses: readonly Standstill[],
): Deadline {
  switch (target?.unit) {
    case 'business-time': {
      const time = openTime(timeline, checkChoice(target.edge, EDGES));
      return runOutside(time, start, checkLength(target.ms), pauses);
    }
    case 'elapsed':
      return runOutside(WALL_TIME, start, checkLength(target.ms), pauses);
    case 'working-days':
      checkLength(target.days);
      return whileRunning(
        start,
        (known) => workingDaysDue(timeline, start, target, known),
        (from, to) => openBetween(timeline, from, to),
        pauses,
      );
    case 'calendar-days':
      checkLength(target.days);
      return whileRunning(
        start,
        (known) => calendarDaysDue(timeline, start, target, known),
        WALL_TIME.between,
        pauses,
      );
    default:
      return badInput('a target needs a known unit');
  }
}

function openTime(timeline: Timeline, edge: Edge): RunningTime {
  return {
    between: (from, to) => openBetween(timeline, from, to),
    after: (from, ms) => advance(timeline, from, ms, edge),
    endsAtClosing: edge === 'closing',
  };
}

/**
 * Limits in days are due on a date. While a pause lasts, the remaining time is therefore measured from the start of the
 * pause to the deadline that would hold if the pause ended at once.
 */
function whileRunning(
  start: Instant,
  dueWith: (pauses: readonly Standstill[]) => DaysDue | null,
  between: (from: Instant, to: Instant) => Ms,
  pauses: readonly Standstill[],
): Deadline {
  const due = dueWith(pauses);
  if (due) return due;
  const at = dueWith(pauses.slice(0, -1))?.at ?? 0;
  const from = Math.max(pauses.at(-1)?.from ?? 0, start);
  return { at: null, remainingMs: at > from ? between(from, at) : 0, pausedDays: 0 };
}
