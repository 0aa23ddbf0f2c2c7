import { agree } from './agreement.js';
import { isAccepted } from './evolve-fact.js';
import type { Fact } from './fact.js';
import type { FactKind } from './fact-values.js';

/** The accepted value of one kind for one cooperative. */
export interface AcceptedValue {
  /**
   * The fact that was confirmed last; without a confirmed fact, the latest observation. Null when facts differ and no
   * officer has decided.
   */
  readonly fact: Fact | null;
  readonly isConfirmed: boolean;
}

/**
 * The accepted value of a kind. A confirmed fact holds until an observation after its confirmation contradicts it.
 * Without a confirmed fact, facts that differ cancel each other.
 */
export function acceptedValueOf(facts: readonly Fact[], kind: FactKind): AcceptedValue | null {
  const held = facts.filter((fact) => fact.statement.kind === kind && isAccepted(fact));
  const confirmed = held
    .filter(isConfirmed)
    .toSorted((one, other) => judgedAt(other) - judgedAt(one));
  const [best] = confirmed;
  const rivals = best ? held.filter((fact) => fact.observedAt > judgedAt(best)) : held;
  const newest = best ?? held.toSorted((one, other) => other.observedAt - one.observedAt)[0];
  if (!newest) return null;
  const isDisputed = rivals.some(
    (one) =>
      !agree(one.statement, newest.statement) ||
      rivals.some((other) => !agree(one.statement, other.statement)),
  );
  if (isDisputed) return { fact: null, isConfirmed: false };
  return { fact: newest, isConfirmed: best !== undefined };
}

function isConfirmed({ verdict }: Fact): boolean {
  return verdict?.outcome === 'confirmed';
}

function judgedAt({ verdict }: Fact): number {
  return verdict?.at ?? 0;
}
