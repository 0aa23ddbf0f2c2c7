import type { BusinessCalendar } from '../calendar/business-calendar.js';
import type { Instant, Ms, Target } from '../calendar/target.js';
import type { SlaLevel } from './clock.js';
import type { SlaCycle } from './cycle.js';
import type { SlaTarget, SlaWarning } from './policy.js';
import { timeAfter, timeBetween } from './running-time.js';

/**
 * When the warnings of a clock are due.
 *
 * @param total - from the start to the deadline, in the time that the target runs on
 */
export function warningLevels(
  { target: { unit }, warnAt = [] }: SlaTarget,
  calendar: BusinessCalendar,
  { startedAt, pauses }: SlaCycle,
  due: Instant,
  total: Ms,
): readonly SlaLevel[] {
  const after = (measure: Target['unit'], ms: Ms) =>
    timeAfter(calendar, measure, startedAt, Math.max(ms, 0), pauses) ?? due;
  const instantOf = (warning: SlaWarning): Instant => {
    if ('fraction' in warning) return after(unit, Math.floor(total * warning.fraction));
    const { before } = warning;
    if (before.unit === 'working-days') return calendar.addWorkingDays(due, -before.days, before);
    if (before.unit === 'calendar-days') return due - before.days * 86_400_000;
    return after(
      before.unit,
      timeBetween(calendar, before.unit, startedAt, due, pauses) - before.ms,
    );
  };
  return warnAt.map((warning, index) => ({
    level: index + 1,
    at: Math.max(instantOf(warning), startedAt),
    to: warning.to ?? null,
  }));
}

/** The breach, one millisecond after the deadline, and the escalations that follow it. */
export function breachLevels(
  { escalations = [] }: SlaTarget,
  calendar: BusinessCalendar,
  due: Instant,
): readonly SlaLevel[] {
  const levels: SlaLevel[] = [{ level: 1, at: due + 1, to: null }];
  for (const { after, to } of escalations) {
    levels.push({ level: levels.length + 1, at: lengthAfter(calendar, due, after) + 1, to });
  }
  return levels;
}

function lengthAfter(calendar: BusinessCalendar, from: Instant, length: Target): Instant {
  return length.unit === 'working-days'
    ? calendar.addWorkingDays(from, length.days, length)
    : (calendar.due(from, length).at ?? from);
}
