import type { BusinessCalendar } from '../calendar/business-calendar.js';
import type { Instant } from '../calendar/target.js';
import type { SlaClock, SlaLevel, SlaState } from './clock.js';
import { breachLevels, warningLevels } from './clock-levels.js';
import { cyclesOf, type SlaCycle, waitsOf } from './cycle.js';
import type { SlaFact } from './fact.js';
import type { SlaPolicy, SlaTarget } from './policy.js';
import { timeBetween } from './running-time.js';

const none: readonly SlaLevel[] = [];

/**
 * The clocks of a ticket at `now`: a pure fold over its events, one clock for each target and
 * cycle. Events after `now` are ignored, so that any moment of the past can be asked for. Throws
 * `CalendarError` when the calendar cannot answer.
 *
 * ```ts
 * const policy = selectTargets(sp4nPractice, ticket);
 * const clocks = evaluate(facts, policy, calendar, now);
 * ```
 *
 * @param events - in the order of the log
 * @param policy - every target of it is evaluated; see `selectTargets`
 * @param now - epoch ms
 */
export function evaluate(
  events: readonly SlaFact[],
  policy: SlaPolicy,
  calendar: BusinessCalendar,
  now: Instant,
): SlaClock[] {
  const clocks: SlaClock[] = [];
  for (const target of policy.targets) {
    for (const cycle of cyclesOf(target, events, now)) {
      clocks.push(clockOf(cycle, target, policy, calendar, now));
    }
  }
  return clocks;
}

function clockOf(
  cycle: SlaCycle,
  target: SlaTarget,
  policy: SlaPolicy,
  calendar: BusinessCalendar,
  now: Instant,
): SlaClock {
  const { startedAt, stoppedAt, pauses } = cycle;
  const { target: limit, atDue = 'breach' } = target;
  const due = calendar.due(startedAt, limit, pauses);
  const { at: dueAt } = due;
  const end = stoppedAt ?? now;
  const elapsedMs = timeBetween(calendar, limit.unit, startedAt, end, pauses);
  const remainingMs =
    dueAt === null ? due.remainingMs : timeBetween(calendar, limit.unit, end, dueAt, pauses);
  const state = stateOf(cycle, dueAt, atDue, now);
  const isAhead = stoppedAt === null && dueAt !== null;
  const warnings = isAhead
    ? warningLevels(target, calendar, { startedAt, pauses, dueAt, total: elapsedMs + remainingMs })
    : none;
  const warnAt: Instant[] = [];
  for (const { at } of warnings) warnAt.push(at);
  const waits = waitsOf(pauses, end);
  return {
    metric: target.metric,
    target: target.key,
    limit,
    cycle: cycle.cycle,
    state,
    startedAt,
    dueAt,
    stoppedAt,
    breachedAt: state === 'breached' ? dueAt : null,
    atDue,
    warnings,
    warnAt,
    breaches:
      dueAt !== null && atDue === 'breach' && (isAhead || state === 'breached')
        ? breachLevels(target, calendar, dueAt)
        : none,
    elapsedMs,
    remainingMs,
    pauses,
    pauseCount: waits.count,
    pausedMs: waits.ms,
    policyId: policy.id,
    policyVersion: policy.version,
    calendarHash: due.calendarHash,
    provisional: due.provisional,
  };
}

function stateOf(
  { stoppedAt, cancelled, pauses }: SlaCycle,
  dueAt: Instant | null,
  atDue: SlaClock['atDue'],
  now: Instant,
): SlaState {
  if (cancelled) return 'cancelled';
  if (atDue === 'breach' && dueAt !== null && (stoppedAt ?? now) > dueAt) return 'breached';
  if (stoppedAt !== null) return 'met';
  const last = pauses.at(-1);
  return last && (last.to === null || now < last.to) ? 'paused' : 'running';
}
