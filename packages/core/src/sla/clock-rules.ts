import type { Ms } from '../calendar/target.js';
import type { Phase } from '../ticket/workflow/phase.js';
import { admits } from './admits.js';
import type { SlaFact, SlaTrigger } from './fact.js';
import type { SlaPauses, SlaTarget } from './policy.js';

/** What an event does to a clock. */
export type ClockEffect = 'start' | 'cancel' | 'stop' | 'reset';

/** One trigger of a target, with what it brings about: every rule has every field, so that all are of one shape. */
export interface ClockRule {
  readonly effect: ClockEffect;
  readonly phase: SlaTrigger['phase'];
  readonly from: SlaTrigger['from'];
  readonly by: SlaTrigger['by'];
}

/** What events of one type may do to the clock of one target. */
export interface TouchRules {
  /** Place of the target among all. */
  readonly target: number;
  /** What may happen to a clock that has not begun or has stopped. */
  readonly atRest: readonly ClockRule[];
  /** What may happen to a clock that lasts; of two rules for one event the first holds. */
  readonly underway: readonly ClockRule[];
}

/** How a clock stands still, and what becomes of it when it starts again. */
export interface TargetRules {
  readonly reopen: SlaTarget['reopen'];
  readonly pauses: SlaPauses;
}

/** What the cycles of some targets follow, with everything in its place. */
export interface ClockRules {
  /** Which targets an event may touch, by its type: most events touch none or one. */
  readonly ofType: ReadonlyMap<string, readonly TouchRules[]>;
  /** One for each target. */
  readonly ofTarget: readonly TargetRules[];
  /** The phases in which a clock stands still. */
  readonly pausing: ReadonlySet<Phase>;
  /** The targets whose pauses together stop the clock only so long. */
  readonly capped: readonly { readonly target: number; readonly maxTotalMs: Ms }[];
}

const onlyCitizen: SlaPauses = { phases: ['waiting-citizen'] };

const known = new WeakMap<readonly SlaTarget[], ClockRules>();

/**
 * The rules of targets, read once however many tickets are judged by them. Each is frozen, so that
 * nobody changes it in vain.
 */
export function rulesOf(targets: readonly SlaTarget[]): ClockRules {
  const before = known.get(targets);
  if (before) return before;
  freeze(targets);
  const triggers = targets.flatMap(({ start, stop, cancel = [], reset = [] }) => [
    ...start,
    ...stop,
    ...cancel,
    ...reset,
  ]);
  const ofType = new Map<string, readonly TouchRules[]>();
  for (const { type } of triggers) {
    ofType.set(
      type,
      targets.flatMap((target, index) => touchRules(target, index, type)),
    );
  }
  const ofTarget = targets.map(({ reopen, pauses = onlyCitizen }) => ({ reopen, pauses }));
  const capped = ofTarget.flatMap(({ pauses: { maxTotalMs } }, target) =>
    maxTotalMs === undefined ? [] : { target, maxTotalMs },
  );
  const pausing = new Set(ofTarget.flatMap(({ pauses: { phases } }) => phases));
  const rules = { ofType, ofTarget, pausing, capped };
  known.set(targets, rules);
  return rules;
}

/** Freezes plain data, whole. */
function freeze(data: unknown): void {
  if (typeof data !== 'object' || data === null || Object.isFrozen(data)) return;
  Object.freeze(data);
  for (const part of Object.values(data)) freeze(part);
}

function touchRules(
  { start, stop, cancel, reset }: SlaTarget,
  target: number,
  type: string,
): readonly TouchRules[] {
  const rules = (effect: ClockEffect, triggers: readonly SlaTrigger[] = []) =>
    triggers
      .filter((trigger) => trigger.type === type)
      .map(({ phase, from, by }): ClockRule => ({ effect, phase, from, by }));
  const atRest = rules('start', start);
  const underway = [...rules('cancel', cancel), ...rules('stop', stop), ...rules('reset', reset)];
  return atRest.length + underway.length > 0 ? [{ target, atRest, underway }] : [];
}

/** What an event does by the first of the rules that it fits. */
export function effectOf(rules: readonly ClockRule[], fact: SlaFact): ClockEffect | undefined {
  for (const rule of rules) {
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
