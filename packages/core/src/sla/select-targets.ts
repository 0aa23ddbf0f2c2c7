import type { CategoryTree } from '../category/category-tree.js';
import { liesIn } from '../dotted-code.js';
import { admits } from './admits.js';
import type { SlaCondition, SlaPolicy, SlaTarget } from './policy.js';

/** The properties of a ticket that a policy can test. */
export interface SlaTraits {
  readonly kind: string;
  readonly supervisory: boolean;
  readonly channel: string;
  readonly category: string | null;
  /** The urgency, in the host's own terms. Left out = none. */
  readonly priority?: string | null;
}

/** A node of the selection cache: the targets chosen for the metrics so far. */
interface Choice {
  readonly targets: readonly SlaTarget[];
  /** Child nodes by index of the target among the targets of the metric; the index after the last = no target fits. */
  readonly next: Choice[];
  selection: SlaPolicy | undefined;
}

/**
 * The targets of one policy, grouped by metric, and the root of its cache: one reduced policy for each combination of
 * targets that applied to a ticket.
 */
interface Choices {
  readonly metrics: readonly (readonly SlaTarget[])[];
  readonly first: Choice;
}

const known = new WeakMap<SlaPolicy, Choices>();

/**
 * The policy, reduced to the targets that apply to a ticket: for each metric the first that fits. The same selection is
 * always the same object, so caches that depend on it work. For this the policy is frozen.
 *
 * @param isWithin - whether a category equals another one or lies below it; the one of a `CategoryTree` also knows
 * aliases. Default: by the codes alone.
 */
export function selectTargets(
  policy: SlaPolicy,
  traits: SlaTraits,
  isWithin?: CategoryTree['isWithin'],
): SlaPolicy {
  const { metrics, first } = choicesOf(policy);
  let choice = first;
  for (const targets of metrics) {
    let place = 0;
    while (place < targets.length && !fits(targets[place]?.when, traits, isWithin)) place++;
    choice = choice.next[place] ??= choose(choice.targets, targets[place]);
  }
  choice.selection ??= selectionOf(policy, choice.targets);
  return choice.selection;
}

function choicesOf(policy: SlaPolicy): Choices {
  const before = known.get(policy);
  if (before) return before;
  const targets = Object.freeze(policy.targets);
  const metrics = [...new Set(targets.map(({ metric }) => metric))].map((metric) =>
    targets.filter((target) => target.metric === metric),
  );
  const choices = { metrics, first: choose([]) };
  known.set(Object.freeze(policy), choices);
  return choices;
}

function choose(chosen: readonly SlaTarget[], target?: SlaTarget): Choice {
  return { targets: target ? [...chosen, target] : chosen, next: [], selection: undefined };
}

function selectionOf(policy: SlaPolicy, chosen: readonly SlaTarget[]): SlaPolicy {
  return { ...policy, targets: policy.targets.filter((target) => chosen.includes(target)) };
}

/** Whether a condition admits a ticket. Without a condition it does. */
export function fits(
  when: SlaCondition | undefined,
  { kind, supervisory, channel, category, priority = null }: SlaTraits,
  isWithin: CategoryTree['isWithin'] = liesIn,
): boolean {
  return (
    when === undefined ||
    (admits(when.kinds, kind) &&
      (when.supervisory ?? supervisory) === supervisory &&
      admits(when.channels, channel) &&
      admits(when.priorities, priority) &&
      (when.categories === undefined ||
        (category !== null && when.categories.some((code) => isWithin(category, code)))))
  );
}
