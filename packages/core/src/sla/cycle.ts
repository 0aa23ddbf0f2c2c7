import type { Instant, Ms, Pause } from '@aduan/calendar';
import type { Phase } from '../ticket/workflow/phase.js';
import { type ClockRules, rulesOf } from './clock-rules.js';
import { touchesOf } from './clock-touch.js';
import type { SlaFact } from './fact.js';
import type { SlaPauses, SlaTarget } from './policy.js';

/** One run of a clock, derived from events. */
export interface SlaCycle {
  /** Counts from 1. */
  readonly cycle: number;
  readonly startedAt: Instant;
  stoppedAt: Instant | null;
  cancelled: boolean;
  /**
   * Times in which the ticket was in a pausing phase; the last one may be open-ended. Also, with the reason `stopped`,
   * the time between the stop of a clock and its continuation.
   */
  pauses: readonly CyclePause[];
}

interface CyclePause extends Pause {
  to: Instant | null;
}

/** Folded state of a ticket's events. It is plain data, so it can be stored and continued later. */
export interface ClockStory {
  /** Time of the latest event, epoch ms. */
  at: Instant;
  phase: Phase;
  /** The cycles of each target. The last one may still be running, or continue later. */
  readonly cycles: (readonly SlaCycle[])[];
}

const noCycles: readonly SlaCycle[] = [];
const noPauses: readonly CyclePause[] = [];

/** Folds the events of a ticket up to `now` (epoch ms), in order, into the cycles of each target. */
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

/** The state of a ticket before its first event. */
export function beginStory(rules: ClockRules): ClockStory {
  return { at: Number.MIN_SAFE_INTEGER, phase: 'new', cycles: rules.unbegun.slice() };
}

/**
 * Applies one more event: cycles begin, stop or pause. An event with an earlier time than the one before (a clock that
 * was slow) counts as happening at the same time.
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

/** The cycles after a clock begins or continues. */
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

/** Begins or ends a pause of a running cycle, within the limits for pauses. */
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

/** Cuts the pauses to a total. Cutting an open-ended pause gives it an end, so the deadline is known. */
function capPauses({ pauses }: SlaCycle, maxTotalMs: Ms): void {
  let left = maxTotalMs;
  for (const pause of pauses) {
    if (!isWait(pause)) continue;
    pause.to = Math.min(pause.to ?? Number.POSITIVE_INFINITY, pause.from + left);
    left -= pause.to - pause.from;
  }
}

/** How often and how long (ms of wall time) the clock was paused until `end` because the ticket waited. */
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

/** Whether the clock was paused because the ticket waited, not because the clock had stopped. */
function isWait({ reason }: Pause): boolean {
  return reason !== 'stopped';
}
