import { liesIn } from '../dotted-code.js';
import { admits } from './admits.js';
import type { SlaCondition, SlaPolicy, SlaTarget } from './policy.js';

/** What a policy may ask about a ticket. */
export interface SlaTraits {
  readonly kind: string;
  readonly supervisory: boolean;
  readonly channel: string;
  readonly category: string | null;
  /** How urgent it is, in the host's own words. Left out = none is given. */
  readonly priority?: string | null;
}

/** What was chosen for the metrics so far, and what may be chosen for the next. */
interface Choice {
  readonly targets: readonly SlaTarget[];
  /** By the place of the target among those of the metric; the one after the last = none fits. */
  readonly next: Choice[];
  selection: SlaPolicy | undefined;
}

/** The targets of a policy by metric, and all that was ever chosen of them. */
interface Choices {
  readonly metrics: readonly (readonly SlaTarget[])[];
  readonly first: Choice;
}

const known = new WeakMap<SlaPolicy, Choices>();

/**
 * The policy with the targets that hold for a ticket: for each metric the first that fits. Where the
 * same targets hold it is the same object, so that what is read from it is read once; therefore the
 * policy is frozen.
 *
 * @param isWithin - whether a category is another one or lies below it; that of a `CategoryTree`
 * knows aliases too. Default: by the codes alone.
 */
export function selectTargets(
  policy: SlaPolicy,
  traits: SlaTraits,
  isWithin: (category: string, ancestor: string) => boolean = liesIn,
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

function fits(
  when: SlaCondition | undefined,
  { kind, supervisory, channel, category, priority = null }: SlaTraits,
  isWithin: (category: string, ancestor: string) => boolean,
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
