import { admits } from './admits.js';
import type { SlaFact, SlaTrigger } from './fact.js';
import type { SlaPauses, SlaTarget } from './policy.js';

/** What an event does to a clock. */
export type ClockEffect = 'start' | 'cancel' | 'stop' | 'reset';

/** One trigger of a target, with what it brings about: every rule has every field, so that all are of one shape. */
export interface ClockRule {
  readonly effect: ClockEffect;
  readonly type: string;
  readonly phase: SlaTrigger['phase'];
  readonly from: SlaTrigger['from'];
  readonly by: SlaTrigger['by'];
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
  const rules = { atRest: [...as('start', start)], underway, reopen, pauses };
  known.set(target, rules);
  return rules;
}

function as(effect: ClockEffect, triggers: readonly SlaTrigger[]): readonly ClockRule[] {
  return triggers.map(({ type, phase, from, by }) => ({ effect, type, phase, from, by }));
}

/** What an event does by the first of the rules that it fits. */
export function effectOf(rules: readonly ClockRule[], fact: SlaFact): ClockEffect | undefined {
  for (const rule of rules) {
    if (rule.type !== fact.type) continue;
    if (
      admits(rule.phase, fact.phase) &&
      admits(rule.from, fact.from) &&
      admits(rule.by, fact.by)
    ) {
      return rule.effect;
    }
  }
  return undefined;
}
