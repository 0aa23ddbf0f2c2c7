import type { BusinessCalendar } from '../calendar/business-calendar.js';
import type { Due, Instant } from '../calendar/target.js';
import type { SlaClock, SlaState } from './clock.js';
import { breachLevels, warningLevels } from './clock-levels.js';
import { cyclesOf, type SlaCycle } from './cycle.js';
import type { SlaFact } from './fact.js';
import type { SlaPolicy, SlaTarget } from './policy.js';
import { measureOf, wallTime } from './running-time.js';

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
  const known = events.filter(({ at }) => at <= now);
  return policy.targets.flatMap((target) =>
    cyclesOf(target, known).map((cycle) => clockOf(cycle, target, policy, calendar, now)),
  );
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
  const atDue = target.atDue ?? 'breach';
  const state = stateOf(cycle, due, atDue, now);
  const ahead = stoppedAt === null ? due.at : null;
  const warnings = warningLevels(target, calendar, startedAt, ahead, pauses);
  const broken = state === 'breached' ? due.at : ahead;
  return {
    metric: target.metric,
    target: target.key,
    cycle: cycle.cycle,
    state,
    startedAt,
    dueAt: due.at,
    stoppedAt,
    breachedAt: state === 'breached' ? due.at : null,
    atDue,
    warnings,
    warnAt: warnings.map(({ at }) => at),
    breaches: atDue === 'breach' ? breachLevels(target, calendar, broken) : [],
    elapsedMs: measure.between(startedAt, end, pauses),
    remainingMs: due.at === null ? due.remainingMs : measure.between(end, due.at, pauses),
    pauseCount: pauses.length,
    pausedMs: end - startedAt - wallTime(startedAt, end, pauses),
    policyId: policy.id,
    policyVersion: policy.version,
    calendarHash: due.calendarHash,
    provisional: due.provisional,
  };
}

function stateOf(
  { stoppedAt, cancelled, pauses }: SlaCycle,
  due: Due,
  atDue: SlaClock['atDue'],
  now: Instant,
): SlaState {
  if (cancelled) return 'cancelled';
  const late = atDue === 'breach' && due.at !== null && (stoppedAt ?? now) > due.at;
  if (late) return 'breached';
  if (stoppedAt !== null) return 'met';
  const paused = pauses.some(({ from, to }) => from <= now && (to === null || now < to));
  return paused ? 'paused' : 'running';
}
