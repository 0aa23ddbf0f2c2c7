import type { Label } from '../../api/model.js';

/** A length of time, as the limits of a desk hold it. */
export type Limit =
  | { readonly unit: 'working-days' | 'calendar-days'; readonly days: number }
  | { readonly unit: 'business-time' | 'elapsed'; readonly ms: number };
export type LimitUnit = Limit['unit'];

/** The units in the order of the slot. */
export const limitUnits = ['working-days', 'calendar-days', 'business-time', 'elapsed'] as const;

/** One time limit. Fields that the console does not change are kept as they are. */
export interface LimitTarget {
  readonly key: string;
  /** `first-response`, `resolution`, …, or a metric of the host. */
  readonly metric: string;
  readonly when?: {
    readonly kinds?: readonly string[];
    readonly supervisory?: boolean;
    readonly channels?: readonly string[];
    readonly categories?: readonly string[];
    readonly priorities?: readonly string[];
  };
  readonly target: Limit;
  readonly warnAt?: readonly LimitWarning[];
  readonly source: string;
}

/** When officers are reminded. */
export type LimitWarning = ({ readonly fraction: number } | { readonly before: Limit }) & {
  readonly to?: string;
};

/** A set of limits with its source. */
export interface LimitPolicy {
  readonly id: string;
  readonly title: Label;
  readonly note: Label;
  readonly targets: readonly LimitTarget[];
}

/** The document `limits`. The API leaves the form of its body to the document. */
export interface LimitsBody {
  readonly policies: readonly LimitPolicy[];
}

const hourMs = 3_600_000;

/** The number that a slot shows: days, or hours. */
export function amountOf(limit: Limit): number {
  return 'days' in limit ? limit.days : limit.ms / hourMs;
}

/** A limit of an amount in a unit; other fields of a limit in the same unit are kept. */
export function limitOf(before: Limit, amount: number, unit: LimitUnit): Limit {
  const kept = before.unit === unit ? before : null;
  return unit === 'working-days' || unit === 'calendar-days'
    ? { ...kept, unit, days: amount }
    : { ...kept, unit, ms: Math.round(amount * hourMs) };
}

/**
 * Reads the number of a slot.
 *
 * @returns null for anything that is no amount of the unit: days are whole, hours may have a fraction
 */
export function readAmount(text: string, unit: LimitUnit): number | null {
  const amount = Number(text.trim().replace(',', '.'));
  const isWhole = Number.isInteger(amount) || unit === 'business-time' || unit === 'elapsed';
  return text.trim() !== '' && isWhole && amount > 0 && amount <= 3_650 ? amount : null;
}

/** The body with another version of one limit. */
export function changeTarget(body: LimitsBody, policy: string, changed: LimitTarget): LimitsBody {
  return eachPolicy(body, policy, (targets) =>
    targets.map((each) => (each.key === changed.key ? changed : each)),
  );
}

/** Whether the desk can do without a limit: another one of the same metric holds for every ticket of it. */
export function isException({ targets }: LimitPolicy, { key, when }: LimitTarget): boolean {
  return (when?.categories ?? []).length > 0 && targets.some((each) => each.key === baseKey(key));
}

/** The body without a limit of its own for some topics. */
export function removeTarget(body: LimitsBody, policy: string, key: string): LimitsBody {
  return eachPolicy(body, policy, (targets) => targets.filter((each) => each.key !== key));
}

/**
 * The body with a limit for one topic. It starts from another limit and stands before it, because the first limit that
 * fits a ticket counts.
 */
export function addException(
  body: LimitsBody,
  policy: string,
  like: LimitTarget,
  topic: string,
): LimitsBody {
  const key = `${like.key}:${topic}`;
  const exception = { ...like, key, when: { ...like.when, categories: [topic] } };
  return eachPolicy(body, policy, (targets) => {
    const others = targets.filter((each) => each.key !== key);
    const place = others.findIndex((each) => each.key === like.key);
    return others.toSpliced(place, 0, exception);
  });
}

/** The key of the limit that an exception was made from. */
function baseKey(key: string): string {
  return key.slice(0, key.lastIndexOf(':'));
}

function eachPolicy(
  { policies }: LimitsBody,
  id: string,
  change: (targets: readonly LimitTarget[]) => readonly LimitTarget[],
): LimitsBody {
  return {
    policies: policies.map((policy) =>
      policy.id === id ? { ...policy, targets: change(policy.targets) } : policy,
    ),
  };
}
