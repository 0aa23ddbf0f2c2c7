import { agree } from './agreement.js';
import { isAccepted } from './evolve-fact.js';
import type { Fact } from './fact.js';
import type { FactKind } from './fact-values.js';

const dayMs = 86_400_000;

/** Two facts of one kind about one cooperative that cannot both be true on one day, while no officer has decided. */
export interface Contradiction {
  readonly kind: FactKind;
  /** Ids, the older observation first. */
  readonly facts: readonly [string, string];
  /** Whole days between the two observations. With a long time between them, the value may have changed. */
  readonly daysApart: number;
}

/**
 * All contradicting pairs among the facts of one cooperative. Facts that are refuted, withdrawn or only suggested are
 * ignored.
 */
export function contradictionsAmong(facts: readonly Fact[]): readonly Contradiction[] {
  const held = facts.filter(isAccepted).toSorted((one, other) => one.observedAt - other.observedAt);
  return held.flatMap((one, index) =>
    held
      .slice(index + 1)
      .filter((other) => !agree(one.statement, other.statement))
      .map((other) => ({
        kind: one.statement.kind,
        facts: [one.id, other.id] as const,
        daysApart: Math.floor((other.observedAt - one.observedAt) / dayMs),
      })),
  );
}
