import { acceptedValueOf } from './accepted-value.js';
import { isAccepted } from './evolve-fact.js';
import type { Fact } from './fact.js';
import { type FactStatement, factKinds } from './fact-values.js';

/**
 * Numbers of cooperatives by cell name: `cooperatives`; for each kind `kind:known`, `kind:disputed`, `kind:confirmed`,
 * `kind:stale` and `kind=value`; and `obstacle#name`.
 */
export type FactCounts = Map<string, number>;

export function newFactCounts(): FactCounts {
  return new Map([['cooperatives', 0]]);
}

/** Adds the counts of one group to another. */
export function addTo(to: FactCounts, from: FactCounts): void {
  for (const [cell, count] of from) to.set(cell, (to.get(cell) ?? 0) + count);
}

/** Counts one cooperative. */
export function countDossier(
  tally: FactCounts,
  facts: readonly Fact[],
  isStale: (fact: Fact) => boolean,
): void {
  if (!facts.some(isAccepted)) return;
  const count = (cell: string) => tally.set(cell, (tally.get(cell) ?? 0) + 1);
  count('cooperatives');
  for (const kind of factKinds) {
    const held = acceptedValueOf(facts, kind);
    if (!held) continue;
    const { fact, isConfirmed } = held;
    if (!fact) {
      count(`${kind}:disputed`);
      continue;
    }
    count(`${kind}:known`);
    if (isConfirmed) count(`${kind}:confirmed`);
    if (isStale(fact)) count(`${kind}:stale`);
    const group = valueGroup(fact.statement);
    if (group !== null) count(`${kind}=${group}`);
  }
  const named = facts
    .filter(isAccepted)
    .flatMap(({ statement }) => (statement.kind === 'obstacles' ? statement.value.kinds : []));
  for (const obstacle of new Set(named)) count(`obstacle#${obstacle}`);
}

/** The group in which a value is counted; null for obstacles, because a cooperative may have several. */
function valueGroup(statement: FactStatement): string | null {
  switch (statement.kind) {
    case 'legal-status':
      return statement.value.stage;
    case 'nib':
    case 'npwp':
    case 'bank-account':
    case 'facilitator':
      return statement.value.present ? 'yes' : 'no';
    case 'management':
      return statement.value.vacant.length > 0 ? 'vacant' : 'filled';
    case 'members':
      return membersGroup(statement.value.count);
    case 'obstacles':
      return null;
    default:
      return statement.value.status;
  }
}

function membersGroup(count: number): string {
  if (count < 50) return 'below-50';
  return count < 200 ? '50-199' : '200-and-more';
}
