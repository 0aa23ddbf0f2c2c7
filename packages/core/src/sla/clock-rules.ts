import { admits } from './admits.js';
import type { SlaFact, SlaTrigger } from './fact.js';
import type { SlaPauses, SlaTarget } from './policy.js';

/** What an event does to a clock. */
export type ClockEffect = 'start' | 'cancel' | 'stop' | 'reset';

/** One trigger of a target, with what it brings about. */
export interface ClockRule extends SlaTrigger {
  readonly effect: ClockEffect;
}

/** What the cycles of a target follow, with everything in its place. */
export interface ClockRules {
  /** What may happen to a clock that has not begun or has stopped. */
  readonly atRest: readonly ClockRule[];
  /** What may happen to a clock that lasts; of two rules for one event the first holds. */
  readonly underway: readonly ClockRule[];
  readonly reopen: SlaTarget['reopen'];
  readonly pauses: SlaPauses;
}

const onlyCitizen: SlaPauses = { phases: ['waiting-citizen'] };

const known = new WeakMap<SlaTarget, ClockRules>();

/** The rules of a target, read once however many tickets are judged by it: a target never changes. */
export function rulesOf(target: SlaTarget): ClockRules {
  const before = known.get(target);
  if (before) return before;
  const { start, stop, cancel = [], reset = [], reopen, pauses = onlyCitizen } = target;
  const underway = [...as('cancel', cancel), ...as('stop', stop), ...as('reset', reset)];
  const rules = { atRest: as('start', start), underway, reopen, pauses };
  known.set(target, rules);
  return rules;
}

function as(effect: ClockEffect, triggers: readonly SlaTrigger[]): readonly ClockRule[] {
  return triggers.map((trigger) => ({ ...trigger, effect }));
}

/** What an event does by the first of the rules that it fits. */
export function effectOf(rules: readonly ClockRule[], fact: SlaFact): ClockEffect | undefined {
  for (const { effect, type, phase, from, by } of rules) {
    if (
      type === fact.type &&
      admits(phase, fact.phase) &&
      admits(from, fact.from) &&
      admits(by, fact.by)
    ) {
      return effect;
    }
  }
  return undefined;
}
