import type { BusinessCalendar, Instant, Pause, Target } from '@aduan/calendar';

/** A clock with a limit, as needed to see how its pauses move it. */
export interface PausedClock {
  readonly calendar: BusinessCalendar;
  readonly startedAt: Instant;
  readonly limit: Target;
}

/** Days of a limit that did not count until `end` because the clock was paused; it may still be. */
export function pausedDaysUntil(
  { calendar, startedAt, limit }: PausedClock,
  pauses: readonly Pause[],
  end: Instant,
): number {
  return isInDays(limit) ? calendar.due(startedAt, limit, pauses.map(endedBy(end))).pausedDays : 0;
}

function endedBy(end: Instant): (pause: Pause) => Pause {
  return (pause) => ({ ...pause, to: pause.to ?? Math.max(pause.from, end) });
}

/**
 * Pauses that move a limit in days by at most `maxDays`. The pause that would exceed it is shortened, and later ones
 * are dropped. Time in which the clock had stopped (`stopped`) is not a pause of the ticket and is kept.
 */
export function withinDays(
  { calendar, startedAt, limit }: PausedClock,
  pauses: readonly Pause[],
  maxDays: number,
): readonly Pause[] {
  if (pauses.length === 0 || !isInDays(limit)) return pauses;
  const kept = pauses.filter(({ reason }) => reason === 'stopped');
  const dueWith = (added: readonly Pause[], days = limit.days) =>
    calendar.due(startedAt, { ...limit, days }, [...kept, ...added]).at;
  const latest = dueWith([], limit.days + maxDays) ?? Number.POSITIVE_INFINITY;
  const holds = (pause: Pause) => (dueWith([pause]) ?? Number.POSITIVE_INFINITY) <= latest;
  for (const pause of pauses) {
    if (pause.reason === 'stopped') continue;
    if (holds(pause)) kept.push(pause);
    else {
      kept.push(longest(pause, latest, holds));
      break;
    }
  }
  return kept.toSorted((a, b) => a.from - b.from);
}

/** The longest part of a pause, from its start, that still holds. */
function longest(pause: Pause, latest: Instant, holds: (pause: Pause) => boolean): Pause {
  let low = pause.from;
  let high = pause.to ?? Math.max(latest, pause.from) + 1;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds({ ...pause, to: middle })) low = middle;
    else high = middle;
  }
  return { ...pause, to: low };
}

/** Whether a limit counts days. */
function isInDays(limit: Target): limit is Extract<Target, { days: number }> {
  return limit.unit === 'working-days' || limit.unit === 'calendar-days';
}
