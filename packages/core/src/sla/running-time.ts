import type { BusinessCalendar, Instant, Ms, Pause, Target } from '@aduan/calendar';

type Unit = Target['unit'];

/**
 * Time in `[from, to)` outside the pauses, in ms, negative when `to` is earlier: open time for `business-time` and
 * `working-days`, wall time for the others. The pauses must not overlap.
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

/** The instant by which `ms` of running time have passed; `null` while a pause lasts. */
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
