import type { BusinessCalendar } from '../calendar/business-calendar.js';
import type { Instant, Ms, Pause, Target } from '../calendar/target.js';

/** The measure a target runs on: open time for business units, else wall time. */
export interface Measure {
  /** Signed, in ms. */
  between(from: Instant, to: Instant, pauses?: readonly Pause[]): Ms;
  /** The instant at which so much has passed; `null` while a pause lasts. */
  after(from: Instant, ms: Ms, pauses: readonly Pause[]): Instant | null;
}

/** Chooses the measure of a target's unit. */
export function measureOf(calendar: BusinessCalendar, { unit }: Target): Measure {
  if (unit === 'business-time' || unit === 'working-days') {
    return {
      between: (from, to, pauses) => calendar.between(from, to, pauses),
      after: (from, ms, pauses) =>
        pauses.length === 0
          ? calendar.add(from, ms)
          : calendar.due(from, { unit: 'business-time', ms }, pauses).at,
    };
  }
  return {
    between: wallTime,
    after: (from, ms, pauses) => calendar.due(from, { unit: 'elapsed', ms }, pauses).at,
  };
}

/** Wall time in `[from, to)` outside the pauses, which must not overlap. */
function wallTime(from: Instant, to: Instant, pauses: readonly Pause[] = []): Ms {
  if (to < from) return -wallTime(to, from, pauses);
  let left = to - from;
  for (const pause of pauses) {
    left -= Math.max(Math.min(pause.to ?? to, to) - Math.max(pause.from, from), 0);
  }
  return left;
}
