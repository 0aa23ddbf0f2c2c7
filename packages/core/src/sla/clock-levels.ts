import type { BusinessCalendar } from '../calendar/business-calendar.js';
import type { Instant, Ms, Pause, Target } from '../calendar/target.js';
import type { SlaLevel } from './clock.js';
import type { SlaTarget, SlaWarning } from './policy.js';
import { type Measure, measureOf } from './running-time.js';

/** The run of a clock, as far as its levels need it. */
export interface ClockRun {
  readonly start: Instant;
  /** `null` while the deadline is unknown or no longer matters. */
  readonly due: Instant | null;
  /** From the start to the deadline, in the measure of the target. */
  readonly total: Ms;
  readonly pauses: readonly Pause[];
}

/** When the warnings of a clock are due; none while its deadline is unknown. */
export function warningLevels(
  { warnAt = [] }: SlaTarget,
  calendar: BusinessCalendar,
  measure: Measure,
  run: ClockRun,
): readonly SlaLevel[] {
  const { start, due } = run;
  if (due === null) return [];
  return warnAt.map((warning, index) => ({
    level: index + 1,
    at: Math.max(warningInstant(warning, calendar, measure, run, due), start),
    to: warning.to ?? null,
  }));
}

/** The breach, one millisecond after the deadline, and the escalations that follow it. */
export function breachLevels(
  { escalations = [] }: SlaTarget,
  calendar: BusinessCalendar,
  due: Instant | null,
): readonly SlaLevel[] {
  if (due === null) return [];
  const later = escalations.map(({ after, to }, index) => ({
    level: index + 2,
    at: lengthAfter(calendar, due, after) + 1,
    to,
  }));
  return [{ level: 1, at: due + 1, to: null }, ...later];
}

function lengthAfter(calendar: BusinessCalendar, from: Instant, length: Target): Instant {
  return length.unit === 'working-days'
    ? calendar.addWorkingDays(from, length.days, length)
    : (calendar.due(from, length).at ?? from);
}

function warningInstant(
  warning: SlaWarning,
  calendar: BusinessCalendar,
  measure: Measure,
  { start, total, pauses }: ClockRun,
  due: Instant,
): Instant {
  if ('fraction' in warning) {
    return measure.after(start, Math.floor(total * warning.fraction), pauses) ?? due;
  }
  const { before } = warning;
  switch (before.unit) {
    case 'working-days':
      return calendar.addWorkingDays(due, -before.days, before);
    case 'calendar-days':
      return due - before.days * 86_400_000;
    default: {
      const own = measureOf(calendar, before);
      const left = own.between(start, due, pauses) - before.ms;
      return own.after(start, Math.max(left, 0), pauses) ?? due;
    }
  }
}
