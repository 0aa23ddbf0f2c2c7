import type { Instant, Ms, Pause } from '../calendar/target.js';
import type { Phase } from '../ticket/phase.js';
import { isTriggered, type SlaFact } from './fact.js';
import type { SlaPauses, SlaTarget } from './policy.js';

/** One run of a clock, as the events tell it. */
export interface SlaCycle {
  readonly cycle: number;
  readonly startedAt: Instant;
  readonly stoppedAt: Instant | null;
  readonly cancelled: boolean;
  /** While the ticket was in a phase that pauses; the last may be open-ended. */
  readonly pauses: readonly Pause[];
}

const ONLY_CITIZEN: SlaPauses = { phases: ['waiting-citizen'] };

/** Folds the events of a ticket, in their order, to the cycles of one target. */
export function cyclesOf(target: SlaTarget, facts: readonly SlaFact[]): readonly SlaCycle[] {
  const limits = target.pauses ?? ONLY_CITIZEN;
  const cycles: SlaCycle[] = [];
  let phase: Phase = 'new';
  for (const fact of facts) {
    phase = fact.phase ?? phase;
    const last = cycles.pop();
    const next = step(target, last, fact);
    if (last && last.cycle !== next?.cycle) cycles.push(last);
    if (next) cycles.push(withPause(next, fact, limits, phase));
  }
  return cycles.map((cycle) => capPauses(cycle, limits.maxTotalMs));
}

function step(target: SlaTarget, last: SlaCycle | undefined, fact: SlaFact): SlaCycle | undefined {
  const { at } = fact;
  const starts = isTriggered(target.start, fact);
  if (!last) return starts ? begin(1, at) : undefined;
  if (last.stoppedAt !== null) {
    if (!starts) return last;
    if (target.reopen === 'new-cycle') return begin(last.cycle + 1, at);
    if (target.reopen === 'restart') return begin(last.cycle, at);
    if (target.reopen !== 'continue') return last;
    const between: Pause = { from: last.stoppedAt, to: at, reason: 'stopped' };
    return { ...last, stoppedAt: null, cancelled: false, pauses: [...last.pauses, between] };
  }
  if (isTriggered(target.cancel, fact)) return stop(last, at, true);
  if (isTriggered(target.stop, fact)) return stop(last, at, false);
  return isTriggered(target.reset, fact) ? begin(last.cycle, at) : last;
}

function begin(cycle: number, startedAt: Instant): SlaCycle {
  return { cycle, startedAt, stoppedAt: null, cancelled: false, pauses: [] };
}

function stop(cycle: SlaCycle, at: Instant, cancelled: boolean): SlaCycle {
  return { ...cycle, stoppedAt: at, cancelled, pauses: endPause(cycle.pauses, at) };
}

/** Begins or ends a pause of a cycle that lasts, as its limits allow. */
function withPause(cycle: SlaCycle, { at }: SlaFact, limits: SlaPauses, phase: Phase): SlaCycle {
  const { pauses, stoppedAt } = cycle;
  const paused = pauses.at(-1)?.to === null;
  if (stoppedAt !== null || paused === limits.phases.includes(phase)) return cycle;
  if (paused) return { ...cycle, pauses: endPause(pauses, at) };
  if (pauses.length >= (limits.maxCount ?? Number.POSITIVE_INFINITY)) return cycle;
  return { ...cycle, pauses: [...pauses, { from: at, to: null, reason: phase }] };
}

function endPause(pauses: readonly Pause[], at: Instant): readonly Pause[] {
  return pauses.map((pause) => (pause.to === null ? { ...pause, to: at } : pause));
}

/** Cuts the pauses to a total. An open-ended one that is cut has an end, and so has the deadline. */
function capPauses(cycle: SlaCycle, maxTotalMs: Ms | undefined): SlaCycle {
  if (maxTotalMs === undefined) return cycle;
  let left = maxTotalMs;
  const pauses = cycle.pauses.map((pause) => {
    const to = Math.min(pause.to ?? Number.POSITIVE_INFINITY, pause.from + left);
    left -= to - pause.from;
    return { ...pause, to };
  });
  return { ...cycle, pauses };
}
