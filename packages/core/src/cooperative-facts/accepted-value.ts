import { agree } from './agreement.js';
import { statementOf } from './contradictions.js';
import { isAccepted } from './evolve-fact.js';
import type { Fact } from './fact.js';
import type { FactKind } from './fact-values.js';

/** What the desk holds of one kind of one cooperative. */
export interface AcceptedValue {
  /** The confirmed one that was confirmed last, else the one that was so last; null when those that differ stand unjudged. */
  readonly fact: Fact | null;
  readonly isConfirmed: boolean;
}

/**
 * What the desk holds of a kind, and whether it stands: a confirmed fact stands until somebody says otherwise
 * later; without one, facts that differ cancel each other.
 */
export function acceptedValueOf(facts: readonly Fact[], kind: FactKind): AcceptedValue | null {
  const held = facts.filter((fact) => fact.kind === kind && isAccepted(fact));
  const confirmed = held
    .filter(isConfirmed)
    .toSorted((one, other) => judgedAt(other) - judgedAt(one));
  const [best] = confirmed;
  const rivals = best ? held.filter((fact) => fact.observedAt > judgedAt(best)) : held;
  const newest = best ?? held.toSorted((one, other) => other.observedAt - one.observedAt)[0];
  if (!newest) return null;
  const isDisputed = [...rivals].some(
    (one) =>
      !agree(statementOf(one), statementOf(newest)) ||
      rivals.some((other) => !agree(statementOf(one), statementOf(other))),
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
