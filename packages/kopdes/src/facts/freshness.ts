import type { Fact } from './fact.js';
import type { FactKind } from './fact-values.js';

const dayMs = 86_400_000;

/**
 * Number of days for which a fact of each kind is fresh, counted from the observation. The project chose the numbers by
 * how fast such things change; no law sets them.
 */
export const defaultFreshDays: Readonly<Record<FactKind, number>> = {
  'legal-status': 365,
  nib: 180,
  npwp: 180,
  'bank-account': 180,
  land: 180,
  outlet: 90,
  capital: 90,
  loan: 90,
  management: 365,
  members: 180,
  facilitator: 180,
  obstacles: 90,
};

/** How old a fact is, in whole days. @param now - epoch ms */
export function ageInDays({ observedAt }: Pick<Fact, 'observedAt'>, now: number): number {
  return Math.max(0, Math.floor((now - observedAt) / dayMs));
}

/**
 * Whether a fact is older than facts of its kind are trusted. A confirmation makes it fresh again.
 *
 * @param now - epoch ms
 */
export function isStale(
  { observedAt, statement, verdict }: Pick<Fact, 'observedAt' | 'statement' | 'verdict'>,
  now: number,
  freshDays: Readonly<Record<FactKind, number>>,
): boolean {
  const seenAt = verdict?.outcome === 'confirmed' ? Math.max(verdict.at, observedAt) : observedAt;
  return now - seenAt > freshDays[statement.kind] * dayMs;
}
