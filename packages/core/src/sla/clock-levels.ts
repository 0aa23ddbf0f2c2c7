import type { BusinessCalendar } from '../calendar/business-calendar.js';
import type { Instant, Pause, Target } from '../calendar/target.js';
import type { SlaLevel } from './clock.js';
import type { SlaTarget, SlaWarning } from './policy.js';
import { measureOf } from './running-time.js';

/** When the warnings of a clock are due; none while its deadline is unknown. */
export function warningLevels(
  target: SlaTarget,
  calendar: BusinessCalendar,
  start: Instant,
  due: Instant | null,
  pauses: readonly Pause[],
): readonly SlaLevel[] {
  if (due === null) return [];
  return (target.warnAt ?? []).map((warning, index) => {
    const at = warningInstant(warning, target.target, calendar, start, due, pauses);
    return { level: index + 1, at: Math.max(at ?? due, start), to: warning.to ?? null };
  });
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
    at: (calendar.due(due, after).at ?? due) + 1,
    to,
  }));
  return [{ level: 1, at: due + 1, to: null }, ...later];
}

function warningInstant(
  warning: SlaWarning,
  target: Target,
  calendar: BusinessCalendar,
  start: Instant,
  due: Instant,
  pauses: readonly Pause[],
): Instant | null {
  if ('fraction' in warning) {
    const measure = measureOf(calendar, target);
    const total = measure.between(start, due, pauses);
    return measure.after(start, Math.floor(total * warning.fraction), pauses);
  }
  const { before } = warning;
  switch (before.unit) {
    case 'working-days':
      return calendar.addWorkingDays(due, -before.days, before);
    case 'calendar-days':
      return due - before.days * 86_400_000;
    default: {
      const measure = measureOf(calendar, before);
      const total = measure.between(start, due, pauses);
      return measure.after(start, Math.max(total - before.ms, 0), pauses);
    }
  }
}
