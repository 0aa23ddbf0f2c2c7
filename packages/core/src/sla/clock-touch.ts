import { admits } from './admits.js';
import type { SlaFact, SlaTrigger } from './fact.js';
import type { SlaTarget } from './policy.js';

/** Effect of an event on the clock of one target. */
export interface ClockTouch {
  /** Index of the target. */
  readonly target: number;
  /** Effect on a clock that has not started or has stopped. */
  readonly atRest: 'start' | undefined;
  /** Effect on a running clock. */
  readonly underway: 'cancel' | 'stop' | 'reset' | undefined;
}

/** Events that no trigger distinguishes, and their effect on the clocks. */
export interface LikeEvents {
  readonly phase: SlaFact['phase'];
  readonly from: SlaFact['from'];
  readonly by: SlaFact['by'];
  readonly touches: readonly ClockTouch[];
}

/** Effects of events on the clocks of some targets. */
export interface TouchRules {
  readonly targets: readonly SlaTarget[];
  /** Cache by event type. Events of other types touch no clock. */
  readonly met: ReadonlyMap<string, LikeEvents[]>;
}

/** When two triggers fit an event, the first in this order applies. */
const ENDS = ['cancel', 'stop', 'reset'] as const;

/** Limit of the cache. There are fewer combinations of phases and actors, unless a host invents its own. */
const MAX_ALIKE = 200;

const untouched: readonly ClockTouch[] = [];

/**
 * Effects of an event on each clock. Most events affect none or one. The triggers are evaluated once for all events
 * that are alike.
 */
export function touchesOf({ targets, met }: TouchRules, fact: SlaFact): readonly ClockTouch[] {
  const likes = met.get(fact.type);
  if (!likes) return untouched;
  const { phase, from, by } = fact;
  for (const like of likes) {
    if (like.phase === phase && like.from === from && like.by === by) return like.touches;
  }
  const touches = targets.flatMap((target, index) => touchOf(target, index, fact));
  if (likes.length < MAX_ALIKE) likes.push({ phase, from, by, touches });
  return touches;
}

function touchOf(triggers: SlaTarget, target: number, fact: SlaFact): readonly ClockTouch[] {
  const atRest = isTriggered(triggers.start, fact) ? 'start' : undefined;
  const underway = ENDS.find((end) => isTriggered(triggers[end], fact));
  return atRest || underway ? [{ target, atRest, underway }] : [];
}

/** Whether one of the triggers fits an event. */
function isTriggered(triggers: readonly SlaTrigger[] | undefined, fact: SlaFact): boolean {
  return (triggers ?? []).some(
    ({ type, phase, from, by }) =>
      type === fact.type &&
      admits(phase, fact.phase) &&
      admits(from, fact.from) &&
      admits(by, fact.by),
  );
}
