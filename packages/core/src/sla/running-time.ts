import type { BusinessCalendar } from '../calendar/business-calendar.js';
import type { Instant, Ms, Pause, Target } from '../calendar/target.js';

type Unit = Target['unit'];

/**
 * Time in `[from, to)` outside the pauses, which must not overlap: open time for units of business
 * time, wall time for the others. Signed, in ms.
 */
export function timeBetween(
  calendar: BusinessCalendar,
  unit: Unit,
  from: Instant,
  to: Instant,
  pauses: readonly Pause[],
): Ms {
  return isOpenTime(unit) ? calendar.between(from, to, pauses) : wallTime(from, to, pauses);
}

/** The instant at which so much of the same time has passed; `null` while a pause lasts. */
export function timeAfter(
  calendar: BusinessCalendar,
  unit: Unit,
  from: Instant,
  ms: Ms,
  pauses: readonly Pause[],
): Instant | null {
  if (!isOpenTime(unit)) return calendar.due(from, { unit: 'elapsed', ms }, pauses).at;
  if (pauses.length === 0) return calendar.add(from, ms);
  return calendar.due(from, { unit: 'business-time', ms }, pauses).at;
}

function isOpenTime(unit: Unit): boolean {
  return unit === 'business-time' || unit === 'working-days';
}

function wallTime(from: Instant, to: Instant, pauses: readonly Pause[]): Ms {
  if (to < from) return -wallTime(to, from, pauses);
  let left = to - from;
  for (const pause of pauses) {
    left -= Math.max(Math.min(pause.to ?? to, to) - Math.max(pause.from, from), 0);
  }
  return left;
}
