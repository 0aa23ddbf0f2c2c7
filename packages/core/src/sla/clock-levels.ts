import type { BusinessCalendar } from '../calendar/business-calendar.js';
import type { Instant, Ms, Pause, Target } from '../calendar/target.js';
import type { SlaLevel } from './clock.js';
import type { SlaTarget, SlaWarning } from './policy.js';
import { timeAfter, timeBetween } from './running-time.js';

/** The run of a clock, as far as its warnings need it. */
export interface ClockRun {
  readonly startedAt: Instant;
  readonly pauses: readonly Pause[];
  readonly dueAt: Instant;
  /** From the start to the deadline, in the time that the target runs on. */
  readonly total: Ms;
}

/** When the warnings of a clock are due. */
export function warningLevels(
  { target, warnAt = [] }: SlaTarget,
  calendar: BusinessCalendar,
  run: ClockRun,
): readonly SlaLevel[] {
  const levels: SlaLevel[] = [];
  for (const warning of warnAt) {
    const at = warningInstant(warning, target.unit, calendar, run) ?? run.dueAt;
    const level = levels.length + 1;
    levels.push({ level, at: Math.max(at, run.startedAt), to: warning.to ?? null });
  }
  return levels;
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

function warningInstant(
  warning: SlaWarning,
  unit: Target['unit'],
  calendar: BusinessCalendar,
  { startedAt, pauses, dueAt, total }: ClockRun,
): Instant | null {
  if ('fraction' in warning) {
    return timeAfter(calendar, unit, startedAt, Math.floor(total * warning.fraction), pauses);
  }
  const { before } = warning;
  switch (before.unit) {
    case 'working-days':
      return calendar.addWorkingDays(dueAt, -before.days, before);
    case 'calendar-days':
      return dueAt - before.days * 86_400_000;
    default: {
      const left = timeBetween(calendar, before.unit, startedAt, dueAt, pauses) - before.ms;
      return timeAfter(calendar, before.unit, startedAt, Math.max(left, 0), pauses);
    }
  }
}
