import type { Instant, Ms, Pause } from '../calendar/target.js';
import type { Phase } from '../ticket/workflow/phase.js';
import { type ClockRules, rulesOf } from './clock-rules.js';
import { touchesOf } from './clock-touch.js';
import type { SlaFact } from './fact.js';
import type { SlaPauses, SlaTarget } from './policy.js';

/** One run of a clock, as the events tell it. */
export interface SlaCycle {
  /** From 1. */
  readonly cycle: number;
  readonly startedAt: Instant;
  stoppedAt: Instant | null;
  cancelled: boolean;
  /**
   * While the ticket was in a phase that pauses, the last may be open-ended; and, with the reason
   * `stopped`, the time before a clock that had stopped went on.
   */
  pauses: readonly CyclePause[];
}

interface CyclePause extends Pause {
  to: Instant | null;
}

/** What the events of a ticket have told so far. Plain data, so that it can be kept and go on later. */
export interface ClockStory {
  /** When the latest event happened, epoch ms. */
  at: Instant;
  phase: Phase;
  /** For each target its cycles; the last may still run, or go on. */
  readonly cycles: (readonly SlaCycle[])[];
}

const noCycles: readonly SlaCycle[] = [];
const noPauses: readonly CyclePause[] = [];

/** Folds the events of a ticket up to `now` (epoch ms), in their order, to the cycles of each target. */
export function cyclesOf(
  targets: readonly SlaTarget[],
  facts: readonly SlaFact[],
  now: Instant,
): readonly (readonly SlaCycle[])[] {
  const rules = rulesOf(targets);
  const story = beginStory(rules);
  for (const fact of facts) {
    if (!(fact.at > now)) advanceStory(rules, story, fact);
  }
  for (const { target, maxTotalMs } of rules.capped) {
    for (const cycle of story.cycles[target] ?? []) capPauses(cycle, maxTotalMs);
  }
  return story.cycles;
}

/** The story of a ticket before its first event. */
export function beginStory(rules: ClockRules): ClockStory {
  return { at: Number.MIN_SAFE_INTEGER, phase: 'new', cycles: rules.unbegun.slice() };
}

/**
 * Tells one more event: cycles begin, stop and pause by it. What a clock that was slow wrote down
 * earlier than the event before happened at the same time as that.
 */
export function advanceStory(rules: ClockRules, story: ClockStory, fact: SlaFact): void {
  const { ofTarget, pausing } = rules;
  const at = Math.max(fact.at, story.at);
  const { phase: before } = story;
  const phase = fact.phase ?? before;
  story.at = at;
  story.phase = phase;
  for (const { target: index, atRest, underway } of touchesOf(rules, fact)) {
    const target = ofTarget[index];
    if (!target) continue;
    const cycles = story.cycles[index] ?? noCycles;
    const last = cycles.at(-1);
    const effect = last?.stoppedAt === null ? underway : atRest;
    if (last && (effect === 'stop' || effect === 'cancel')) stop(last, at, effect === 'cancel');
    else if (effect) {
      story.cycles[index] = start(cycles, at, effect === 'reset' ? 'restart' : target.reopen);
    }
    if (effect) pauseIn(phase, story.cycles[index], at, target.pauses);
  }
  if (phase === before || !(pausing.has(phase) || pausing.has(before))) return;
  for (let index = 0; index < ofTarget.length; index++) {
    pauseIn(phase, story.cycles[index], at, ofTarget[index]?.pauses);
  }
}

/** The cycles of a clock that begins or goes on. */
function start(
  cycles: readonly SlaCycle[],
  at: Instant,
  reopen: SlaTarget['reopen'],
): readonly SlaCycle[] {
  const last = cycles.at(-1);
  if (!last) return [begin(1, at)];
  if (reopen === 'new-cycle') return [...cycles, begin(last.cycle + 1, at)];
  if (reopen === 'restart') return cycles.with(-1, begin(last.cycle, at));
  if (reopen === 'continue' && last.stoppedAt !== null) {
    last.pauses = [...last.pauses, { from: last.stoppedAt, to: at, reason: 'stopped' }];
    last.stoppedAt = null;
    last.cancelled = false;
  }
  return cycles;
}

function begin(cycle: number, startedAt: Instant): SlaCycle {
  return { cycle, startedAt, stoppedAt: null, cancelled: false, pauses: noPauses };
}

function stop(cycle: SlaCycle, at: Instant, cancelled: boolean): void {
  cycle.stoppedAt = at;
  cycle.cancelled = cancelled;
  const pause = cycle.pauses.at(-1);
  if (pause?.to === null) pause.to = at;
}

/** Begins or ends a pause of a cycle that lasts, as its limits allow. */
function pauseIn(
  phase: Phase,
  cycles: readonly SlaCycle[] | undefined,
  at: Instant,
  limits: SlaPauses | undefined,
): void {
  const last = cycles?.at(-1);
  if (last?.stoppedAt !== null || !limits) return;
  const pause = last.pauses.at(-1);
  const isPaused = pause?.to === null;
  if (isPaused === limits.phases.includes(phase)) return;
  if (isPaused) pause.to = at;
  else if (limits.maxCount === undefined || waitsOf(last.pauses, at).count < limits.maxCount) {
    last.pauses = [...last.pauses, { from: at, to: null, reason: phase }];
  }
}

/** Cuts the pauses to a total. An open-ended one that is cut has an end, and so has the deadline. */
function capPauses({ pauses }: SlaCycle, maxTotalMs: Ms): void {
  let left = maxTotalMs;
  for (const pause of pauses) {
    if (!isWait(pause)) continue;
    pause.to = Math.min(pause.to ?? Number.POSITIVE_INFINITY, pause.from + left);
    left -= pause.to - pause.from;
  }
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
