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

const selections = new WeakMap<SlaPolicy, SlaPolicy[]>();

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
  const targets: SlaTarget[] = [];
  for (const target of policy.targets) {
    const isTaken = targets.some(({ metric }) => metric === target.metric);
    if (!isTaken && fits(target.when, traits, isWithin)) targets.push(target);
  }
  return selectionOf(policy, targets);
}

function selectionOf(policy: SlaPolicy, targets: readonly SlaTarget[]): SlaPolicy {
  const known = selections.get(policy) ?? [];
  for (const selection of known) if (isSame(selection.targets, targets)) return selection;
  const selection = { ...Object.freeze(policy), targets };
  selections.set(policy, [...known, selection]);
  return selection;
}

function isSame(some: readonly SlaTarget[], others: readonly SlaTarget[]): boolean {
  if (some.length !== others.length) return false;
  for (let index = 0; index < some.length; index++) {
    if (some[index] !== others[index]) return false;
  }
  return true;
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
