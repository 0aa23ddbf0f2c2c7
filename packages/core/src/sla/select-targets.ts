import type { SlaCondition, SlaPolicy } from './policy.js';

/** What a policy may ask about a ticket. */
export interface SlaTraits {
  readonly kind: string;
  readonly supervisory: boolean;
  readonly channel: string;
  readonly category: string | null;
  /** How urgent it is, in the host's own words. Left out = none is given. */
  readonly priority?: string | null;
}

/**
 * The policy with the targets that hold for a ticket: for each metric the first that fits.
 *
 * @param isWithin - whether a category is another one or lies below it; that of a `CategoryTree`
 * knows aliases too. Default: by the codes alone.
 */
export function selectTargets(
  policy: SlaPolicy,
  traits: SlaTraits,
  isWithin: (category: string, ancestor: string) => boolean = liesBelow,
): SlaPolicy {
  const metrics = new Set<string>();
  const targets = policy.targets.filter(({ metric, when }) => {
    const isFirst = !metrics.has(metric) && (!when || fits(when, traits, isWithin));
    if (isFirst) metrics.add(metric);
    return isFirst;
  });
  return { ...policy, targets };
}

function fits(
  { kinds, supervisory, channels, categories, priorities }: SlaCondition,
  { kind, supervisory: isSupervisory, channel, category, priority = null }: SlaTraits,
  isWithin: (category: string, ancestor: string) => boolean,
): boolean {
  const admits = (allowed: readonly string[] | undefined, value: string | null) =>
    !allowed || (value !== null && allowed.includes(value));
  return (
    admits(kinds, kind) &&
    (supervisory ?? isSupervisory) === isSupervisory &&
    admits(channels, channel) &&
    admits(priorities, priority) &&
    (!categories || (category !== null && categories.some((code) => isWithin(category, code))))
  );
}

function liesBelow(category: string, ancestor: string): boolean {
  return category === ancestor || category.startsWith(`${ancestor}.`);
}
