import { canonicalJson } from '../canonical-json.js';
import { agree } from './agreement.js';
import { isAccepted } from './evolve-fact.js';
import type { Fact } from './fact.js';
import type { FactKind, FactStatement } from './fact-values.js';

const dayMs = 86_400_000;

/** Two facts of one kind about one cooperative that cannot both be true on one day. Nobody has decided which. */
export interface Contradiction {
  readonly kind: FactKind;
  /** Ids: the older observation first. */
  readonly facts: readonly [string, string];
  /** Whole days between the two observations: what lies far apart may have changed. */
  readonly daysApart: number;
}

/** All pairs that contradict each other among the facts of one cooperative. What was refuted, withdrawn or only suggested contradicts nothing. */
export function contradictionsAmong(facts: readonly Fact[]): readonly Contradiction[] {
  const held = facts.filter(isAccepted).toSorted((one, other) => one.observedAt - other.observedAt);
  return held.flatMap((one, index) =>
    held
      .slice(index + 1)
      .filter((other) => !agree(statementOf(one), statementOf(other)))
      .map((other) => ({
        kind: one.kind,
        facts: [one.id, other.id] as const,
        daysApart: Math.floor((other.observedAt - one.observedAt) / dayMs),
      })),
  );
}

/** What a fact says, without all that is known about it. */
export function statementOf({ kind, value }: Fact): FactStatement {
  return { kind, value } as FactStatement;
}

/** Whether two statements say the very same. */
export function isSameStatement(one: FactStatement, other: FactStatement): boolean {
  return canonicalJson(one) === canonicalJson(other);
}
