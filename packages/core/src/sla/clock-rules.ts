import type { Ms } from '@aduan/calendar';
import type { Phase } from '../ticket/workflow/phase.js';
import type { LikeEvents, TouchRules } from './clock-touch.js';
import type { SlaPauses, SlaTarget } from './policy.js';

/** How a clock pauses, and how it restarts. */
export interface TargetRules {
  readonly reopen: SlaTarget['reopen'];
  readonly pauses: SlaPauses;
}

/** The rules that the cycles of some targets follow, prepared for lookup. */
export interface ClockRules extends TouchRules {
  /** One entry for each target. */
  readonly ofTarget: readonly TargetRules[];
  /** The cycles of each target before the first event. */
  readonly unbegun: readonly (readonly never[])[];
  /** The phases in which a clock pauses. */
  readonly pausing: ReadonlySet<Phase>;
  /** The targets whose pauses have a maximum total. */
  readonly capped: readonly { readonly target: number; readonly maxTotalMs: Ms }[];
}

const none: readonly never[] = [];
const onlyCitizen: SlaPauses = { phases: ['waiting-citizen'] };

const known = new WeakMap<readonly SlaTarget[], ClockRules>();

/**
 * The rules of a list of targets. Built once and cached for all tickets. The targets are frozen, because a later change
 * would have no effect.
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
  const met = new Map(triggers.map(({ type }): [string, LikeEvents[]] => [type, []]));
  const ofTarget = targets.map(({ reopen, pauses = onlyCitizen }) => ({ reopen, pauses }));
  const capped = ofTarget.flatMap(({ pauses: { maxTotalMs } }, target) =>
    maxTotalMs === undefined ? [] : { target, maxTotalMs },
  );
  const pausing = new Set(ofTarget.flatMap(({ pauses: { phases } }) => phases));
  const unbegun = targets.map(() => none);
  const rules = { targets, met, ofTarget, pausing, capped, unbegun };
  known.set(targets, rules);
  return rules;
}

/** Freezes plain data deeply. */
function freeze(data: unknown): void {
  if (typeof data !== 'object' || data === null || Object.isFrozen(data)) return;
  Object.freeze(data);
  for (const part of Object.values(data)) freeze(part);
}
