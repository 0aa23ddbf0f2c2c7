import type { SlaCondition, SlaPolicy } from './policy.js';

/** What a policy may ask about a ticket. */
export interface SlaTraits {
  readonly kind: string;
  readonly supervisory: boolean;
  readonly channel: string;
  readonly category: string | null;
}

/** The policy with the targets that hold for a ticket: for each metric the first that fits. */
export function selectTargets(policy: SlaPolicy, traits: SlaTraits): SlaPolicy {
  const fitting = policy.targets.filter(({ when }) => when === undefined || fits(when, traits));
  const targets = fitting.filter(
    ({ metric }, index) => fitting.findIndex((other) => other.metric === metric) === index,
  );
  return { ...policy, targets };
}

function fits(
  { kinds, supervisory, channels, categories }: SlaCondition,
  ticket: SlaTraits,
): boolean {
  return (
    (kinds === undefined || kinds.includes(ticket.kind)) &&
    (supervisory === undefined || supervisory === ticket.supervisory) &&
    (channels === undefined || channels.includes(ticket.channel)) &&
    (categories === undefined || categories.some((code) => contains(code, ticket.category)))
  );
}

function contains(code: string, category: string | null): boolean {
  return category !== null && (category === code || category.startsWith(`${code}.`));
}
