import type { Target } from '@aduan/calendar';
import type { SlaPolicy, SlaTarget } from './policy.js';

/** The part of a category tree that the check needs. */
export interface KnownCategories {
  /** The category of a code or alias, or null. */
  resolve(codeOrAlias: string): unknown;
}

type Path = readonly (string | number)[];

/** A mistake in a list of policies. */
export interface PolicyIssue {
  /** `['policies', 0, 'targets', 2, 'start']` */
  readonly path: Path;
  readonly message: string;
}

/** A check of a field, and the message when it fails. */
type Rule = readonly [holds: (field: never) => boolean, otherwise: string];

const filled: Rule = [(field: unknown) => Object(field).length > 0, 'must not be empty'];

const few: Rule = [
  (field: readonly unknown[]) => field.length > 0 && field.length <= 200,
  'must not be empty or longer than 200',
];

/** A limit beyond ten years is probably a mistake of units. */
const whole = (perDay: number): Rule => [
  (field: number) => Number.isInteger(field) && field >= 0 && field <= 3_650 * perDay,
  'must be a whole number within ten years',
];

const knownUnit = /^(business-time|(working|calendar)-days|elapsed)$/;

/** The rules by field name, at any depth of a policy. */
const rules: Readonly<Record<string, Rule>> = {
  targets: few,
  start: few,
  stop: few,
  to: filled,
  days: whole(1),
  ms: whole(86_400_000),
  maxCount: whole(1),
  maxTotalMs: whole(86_400_000),
  maxDays: whole(1),
  unit: [(field: string) => knownUnit.test(field), 'is unknown'],
  fraction: [(field: number) => field >= 0 && field <= 1, 'must lie from 0 to 1'],
};

/**
 * The mistakes in policies that types cannot catch, each with its path. Aliases and retired categories are accepted.
 * Without a tree every category is accepted.
 */
export function policyIssues(
  policies: readonly SlaPolicy[],
  categories: KnownCategories | null = null,
): readonly PolicyIssue[] {
  const issues: PolicyIssue[] = [];
  const note = (isWrong: boolean, path: Path, message: string) => {
    if (isWrong) issues.push({ path, message });
  };
  const visit = (owner: object, path: Path) => {
    const unit = String((owner as Partial<Target>).unit);
    const length = unit.endsWith('days') ? 'days' : 'ms';
    note(knownUnit.test(unit) && !(length in owner), [...path, length], 'is missing');
    for (const [key, field] of Object.entries(owner)) {
      if (field === undefined) continue;
      const place = [...path, Array.isArray(owner) ? Number(key) : key];
      const [holds, otherwise = ''] = rules[key] ?? [];
      note(holds?.(field as never) === false, place, otherwise);
      if (typeof field === 'object' && field) visit(field, place);
    }
  };
  for (const [index, policy] of policies.entries()) {
    const path = ['policies', index];
    if (!isPolicy(policy)) {
      note(true, path, 'must be a policy, see readPolicy of @aduan/core/sla');
      continue;
    }
    visit(policy, path);
    const { id, targets } = policy;
    note(policies.findIndex((other) => other?.id === id) < index, [...path, 'id'], 'exists twice');
    targets.forEach(({ key, target, warnAt, when }, place) => {
      const here = [...path, 'targets', place];
      const isTwin = targets.findIndex((other) => other.key === key) < place;
      note(isTwin, [...here, 'key'], 'exists twice');
      note(`${key}`.includes('/'), [...here, 'key'], 'must not contain "/"');
      warnAt?.forEach((warning, at) => {
        const isLong = 'before' in warning && isLonger(warning.before, target);
        note(isLong, [...here, 'warnAt', at, 'before'], 'is longer than the target');
      });
      when?.categories?.forEach((code, at) => {
        const isUnknown = categories?.resolve(code) === null;
        note(isUnknown, [...here, 'when', 'categories', at], 'is no category of the desk');
      });
    });
  }
  return issues;
}

/** Whether a value has the parts that this file reads. A host without types may pass anything. */
function isPolicy(value: SlaPolicy | null | undefined): boolean {
  const isList = (part: unknown) => Array.isArray(part);
  return (
    isList(value?.targets) &&
    !!value?.targets.every(
      (each: SlaTarget | null) =>
        each?.target &&
        [
          each.start,
          each.stop,
          each.warnAt ?? [],
          each.escalations ?? [],
          each.when?.categories ?? [],
        ].every(isList) &&
        (each.warnAt ?? []).every((warning) => Object(warning) === warning),
    )
  );
}

/** Compares limits of the same unit. Different units would depend on the calendar. */
function isLonger(one: Target, other: Target): boolean {
  return one?.unit === other.unit && lengthOf(one) > lengthOf(other);
}

function lengthOf(target: Target): number {
  return 'days' in target ? target.days : target.ms;
}
