import type { BusinessCalendar, Instant, Pause } from '@aduan/calendar';
import { checkInstant } from '@aduan/calendar';
import type { SlaClock, SlaState } from './clock.js';
import { cyclesOf, type SlaCycle, waitsOf } from './cycle.js';
import type { SlaFact } from './fact.js';
import { pausedDaysUntil, withinDays } from './paused-days.js';
import type { SlaPolicy, SlaTarget } from './policy.js';
import { timeBetween } from './running-time.js';

/**
 * Computes the clocks of a ticket at `now`: a pure fold over its events, with one clock for each target and cycle.
 * Events after `now` are ignored, so you can evaluate any moment in the past. `firingsOf` returns the firings of the
 * clocks. Throws `CalendarError` when the calendar cannot answer, or when `now` or the time of an event is not a valid
 * instant.
 *
 * ```ts
 * const policy = selectTargets(sp4nPractice, ticket);
 * const clocks = evaluate(facts, policy, calendar, now);
 * ```
 *
 * @param events - in the order of the log; an event with an earlier time than its predecessor counts as simultaneous
 * @param policy - every target is evaluated, see `selectTargets`; the first call freezes it
 * @param now - epoch ms
 */
export function evaluate(
  events: readonly SlaFact[],
  policy: SlaPolicy,
  calendar: BusinessCalendar,
  now: Instant,
): SlaClock[] {
  const { targets } = policy;
  const cycles = cyclesOf(targets, events, checkInstant(now));
  const clocks: SlaClock[] = [];
  for (let index = 0; index < targets.length; index++) {
    const target = targets[index];
    if (!target) continue;
    for (const cycle of cycles[index] ?? []) {
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
  const { startedAt, stoppedAt } = cycle;
  const { target: limit, atDue = 'breach' } = target;
  const maxDays = target.pauses?.maxDays;
  const pauses =
    maxDays === undefined
      ? cycle.pauses
      : withinDays({ calendar, startedAt, limit }, cycle.pauses, maxDays);
  const due = calendar.due(startedAt, limit, pauses);
  const { at: dueAt } = due;
  const end = stoppedAt ?? now;
  const elapsedMs = timeBetween(calendar, limit.unit, startedAt, end, pauses);
  const remainingMs =
    dueAt === null ? due.remainingMs : timeBetween(calendar, limit.unit, end, dueAt, pauses);
  const state = stateOf(cycle, pauses, dueAt, atDue, now);
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
    elapsedMs,
    remainingMs,
    pauses,
    pauseCount: waits.count,
    pausedMs: waits.ms,
    pausedDays:
      dueAt === null
        ? pausedDaysUntil({ calendar, startedAt, limit }, pauses, end)
        : due.pausedDays,
    policyId: policy.id,
    policyVersion: policy.version,
    calendarHash: due.calendarHash,
    provisional: due.provisional,
  };
}

function stateOf(
  { stoppedAt, cancelled }: SlaCycle,
  pauses: readonly Pause[],
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
