import type { BusinessCalendar } from '../calendar/business-calendar.js';
import type { Instant } from '../calendar/target.js';
import type { SlaClock, SlaState } from './clock.js';
import { breachLevels, warningLevels } from './clock-levels.js';
import { cyclesOf, type SlaCycle, waitsOf } from './cycle.js';
import type { SlaFact } from './fact.js';
import type { SlaPolicy, SlaTarget } from './policy.js';
import { measureOf } from './running-time.js';

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
  const measure = measureOf(calendar, target.target);
  const due = calendar.due(startedAt, target.target, pauses);
  const end = stoppedAt ?? now;
  const elapsedMs = measure.between(startedAt, end, pauses);
  const remainingMs = due.at === null ? due.remainingMs : measure.between(end, due.at, pauses);
  const atDue = target.atDue ?? 'breach';
  const state = stateOf(cycle, due.at, atDue, now);
  const ahead = stoppedAt === null ? due.at : null;
  const run = { start: startedAt, due: ahead, total: elapsedMs + remainingMs, pauses };
  const warnings = warningLevels(target, calendar, measure, run);
  const breachedAt = state === 'breached' ? due.at : null;
  const waits = waitsOf(pauses, end);
  return {
    metric: target.metric,
    target: target.key,
    limit: target.target,
    cycle: cycle.cycle,
    state,
    startedAt,
    dueAt: due.at,
    stoppedAt,
    breachedAt,
    atDue,
    warnings,
    warnAt: warnings.map(({ at }) => at),
    breaches: atDue === 'breach' ? breachLevels(target, calendar, breachedAt ?? ahead) : [],
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
  const isPaused = pauses.some(({ from, to }) => from <= now && (to === null || now < to));
  return isPaused ? 'paused' : 'running';
}
