import type { BusinessCalendar, Instant, Target } from '@aduan/calendar';
import { checkWhole } from '@aduan/calendar';
import type { SlaClock } from './clock.js';
import type { SlaFiring } from './firings.js';
import type { SlaPolicy, SlaTarget, SlaWarning } from './policy.js';
import { timeAfter, timeBetween } from './running-time.js';

/**
 * All firings of clocks and their times, if no further event happens: warnings, the breach one millisecond after the
 * deadline, escalations, the automatic closing. Clocks that are met or cancelled, or whose deadline is unknown, have
 * none. A clock that stopped late keeps the breach and the escalations before its end, but no warning. Throws
 * `CalendarError` when the calendar cannot answer.
 *
 * ```ts nocheck (the clocks come from evaluate)
 * const warnings = firingsOf(clocks, policy, calendar).filter(({ kind }) => kind === 'warning');
 * ```
 *
 * @param policy - the policy that the clocks were evaluated with; clocks of other policies are skipped
 */
export function firingsOf(
  clocks: readonly SlaClock[],
  policy: SlaPolicy,
  calendar: BusinessCalendar,
): readonly SlaFiring[] {
  return clocks.flatMap((clock) => {
    if (clock.policyId !== policy.id) return [];
    const target = policy.targets.find(({ key }) => key === clock.target);
    return target ? firingsOfClock(clock, target, calendar) : [];
  });
}

function firingsOfClock(
  clock: SlaClock,
  { warnAt = [], escalations = [] }: SlaTarget,
  calendar: BusinessCalendar,
): readonly SlaFiring[] {
  const { atDue, cycle, dueAt, metric, policyId, state, stoppedAt, target } = clock;
  if (dueAt === null || state === 'cancelled' || state === 'met') return [];
  const firings: SlaFiring[] = [];
  const fire = (kind: SlaFiring['kind'], level: number, at: Instant, to: string | null = null) =>
    firings.push({ metric, target, cycle, level, kind, at, dueAt, to, policyId });

  if (stoppedAt === null) {
    for (const [index, warning] of warnAt.entries()) {
      fire('warning', index + 1, warningInstant(warning, clock, dueAt, calendar), warning.to);
    }
  }
  if (atDue === 'auto-close') {
    fire('auto-close', 1, dueAt + 1);
    return firings;
  }
  fire('breach', 1, dueAt + 1);
  for (const [index, { after, to }] of escalations.entries()) {
    const at = lengthAfter(calendar, dueAt, after) + 1;
    if (stoppedAt === null || at <= stoppedAt) fire('breach', index + 2, at, to);
  }
  return firings;
}

function lengthAfter(calendar: BusinessCalendar, from: Instant, length: Target): Instant {
  return length.unit === 'working-days'
    ? calendar.addWorkingDays(from, length.days, length)
    : (calendar.due(from, length).at ?? from);
}

/** Time of a warning; never before the clock started. */
function warningInstant(
  warning: SlaWarning,
  { startedAt, limit, pauses, elapsedMs, remainingMs }: SlaClock,
  dueAt: Instant,
  calendar: BusinessCalendar,
): Instant {
  if ('fraction' in warning) {
    const used = Math.floor((elapsedMs + remainingMs) * warning.fraction);
    return timeAfter(calendar, limit.unit, startedAt, used, pauses) ?? dueAt;
  }
  const { before } = warning;
  switch (before.unit) {
    case 'working-days':
      return Math.max(calendar.addWorkingDays(dueAt, -before.days, before), startedAt);
    case 'calendar-days':
      return Math.max(dueAt - checkWhole(before.days) * 86_400_000, startedAt);
    default: {
      const left = timeBetween(calendar, before.unit, startedAt, dueAt, pauses) - before.ms;
      return timeAfter(calendar, before.unit, startedAt, Math.max(left, 0), pauses) ?? dueAt;
    }
  }
}
