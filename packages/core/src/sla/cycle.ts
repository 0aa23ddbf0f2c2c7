import type { Instant, Ms, Pause } from '../calendar/target.js';
import type { Phase } from '../ticket/workflow/phase.js';
import { type ClockRules, effectOf, rulesOf } from './clock-rules.js';
import type { SlaFact } from './fact.js';
import type { SlaPauses, SlaTarget } from './policy.js';

/** One run of a clock, as the events tell it. */
export interface SlaCycle {
  /** From 1. */
  readonly cycle: number;
  readonly startedAt: Instant;
  readonly stoppedAt: Instant | null;
  readonly cancelled: boolean;
  /**
   * While the ticket was in a phase that pauses, the last may be open-ended; and, with the reason
   * `stopped`, the time before a clock that had stopped went on.
   */
  readonly pauses: readonly Pause[];
}

/** Folds the events of a ticket up to `now` (epoch ms), in their order, to the cycles of one target. */
export function cyclesOf(
  target: SlaTarget,
  facts: readonly SlaFact[],
  now: Instant,
): readonly SlaCycle[] {
  const rules = rulesOf(target);
  const earlier: SlaCycle[] = [];
  let last: SlaCycle | undefined;
  let phase: Phase = 'new';
  for (const fact of facts) {
    if (fact.at > now) continue;
    phase = fact.phase ?? phase;
    const next = advanceCycle(rules, last, fact, phase);
    if (last && last.cycle !== next?.cycle) earlier.push(last);
    last = next;
  }
  if (!last) return earlier;
  const cycles = earlier.length === 0 ? [last] : [...earlier, last];
  const { maxTotalMs } = rules.pauses;
  return maxTotalMs === undefined ? cycles : cycles.map((cycle) => capPauses(cycle, maxTotalMs));
}

/**
 * What one more event makes of the last cycle: the same, another state of it, or the next cycle.
 *
 * @param phase - the phase the ticket is in from this event on
 */
export function advanceCycle(
  rules: ClockRules,
  last: SlaCycle | undefined,
  fact: SlaFact,
  phase: Phase,
): SlaCycle | undefined {
  const next = step(rules, last, fact);
  const isUntouched = next === last && fact.phase === undefined;
  if (isUntouched || next?.stoppedAt !== null) return next;
  return withPause(next, fact.at, rules.pauses, phase);
}

function step(rules: ClockRules, last: SlaCycle | undefined, fact: SlaFact): SlaCycle | undefined {
  const { at } = fact;
  const effect = effectOf(last?.stoppedAt === null ? rules.underway : rules.atRest, fact);
  if (!effect) return last;
  if (!last) return begin(1, at);
  if (last.stoppedAt === null) {
    return effect === 'reset' ? begin(last.cycle, at) : stop(last, at, effect === 'cancel');
  }
  switch (rules.reopen) {
    case 'new-cycle':
      return begin(last.cycle + 1, at);
    case 'restart':
      return begin(last.cycle, at);
    case 'continue': {
      const between: Pause = { from: last.stoppedAt, to: at, reason: 'stopped' };
      return { ...last, stoppedAt: null, cancelled: false, pauses: [...last.pauses, between] };
    }
    default:
      return last;
  }
}

function begin(cycle: number, startedAt: Instant): SlaCycle {
  return { cycle, startedAt, stoppedAt: null, cancelled: false, pauses: [] };
}

function stop(cycle: SlaCycle, at: Instant, cancelled: boolean): SlaCycle {
  return { ...cycle, stoppedAt: at, cancelled, pauses: endPause(cycle.pauses, at) };
}

/** Begins or ends a pause of a cycle that lasts, as its limits allow. */
function withPause(cycle: SlaCycle, at: Instant, limits: SlaPauses, phase: Phase): SlaCycle {
  const { pauses } = cycle;
  const isPaused = pauses.at(-1)?.to === null;
  if (isPaused === limits.phases.includes(phase)) return cycle;
  if (isPaused) return { ...cycle, pauses: endPause(pauses, at) };
  const { maxCount = Number.POSITIVE_INFINITY } = limits;
  if (pauses.filter(isWait).length >= maxCount) return cycle;
  return { ...cycle, pauses: [...pauses, { from: at, to: null, reason: phase }] };
}

function endPause(pauses: readonly Pause[], at: Instant): readonly Pause[] {
  return pauses.map((pause) => (pause.to === null ? { ...pause, to: at } : pause));
}

/** Cuts the pauses to a total. An open-ended one that is cut has an end, and so has the deadline. */
function capPauses(cycle: SlaCycle, maxTotalMs: Ms): SlaCycle {
  let left = maxTotalMs;
  const pauses = cycle.pauses.map((pause) => {
    if (!isWait(pause)) return pause;
    const to = Math.min(pause.to ?? Number.POSITIVE_INFINITY, pause.from + left);
    left -= to - pause.from;
    return { ...pause, to };
  });
  return { ...cycle, pauses };
}

/** How often and how long a clock stood still until `end` because the ticket waited, in ms of wall time. */
export function waitsOf(
  pauses: readonly Pause[],
  end: Instant,
): { readonly count: number; readonly ms: Ms } {
  let count = 0;
  let ms = 0;
  if (pauses.length === 0) return { count, ms };
  for (const pause of pauses) {
    if (!isWait(pause)) continue;
    count += 1;
    ms += Math.min(pause.to ?? end, end) - pause.from;
  }
  return { count, ms };
}

/** Whether the clock stood still because the ticket waited, and not because it had stopped. */
function isWait({ reason }: Pause): boolean {
  return reason !== 'stopped';
}
