import type { Instant } from '@aduan/calendar';
import type { SlaMetric } from './policy.js';

/** Something that a clock triggers, exactly once. */
export interface SlaFiring {
  readonly metric: SlaMetric;
  /** Key of the target in its policy. */
  readonly target: string;
  readonly cycle: number;
  /** Counts from 1. For a breach, 1 is the breach itself and higher levels are escalations. */
  readonly level: number;
  readonly kind: 'warning' | 'breach' | 'auto-close';
  /** When it is due, epoch ms. */
  readonly at: Instant;
  /** The deadline it belongs to. */
  readonly dueAt: Instant;
  /** Role to notify; `null` = the officers who handle the ticket. */
  readonly to: string | null;
  readonly policyId: string;
}

/**
 * The key of a firing within its ticket: `sp4n-2018-practice/sp4n.nonsup/1/warning/2`. It omits the version of the
 * policy, so a new version does not fire the same thing again.
 */
export function firingKey(
  firing: Pick<SlaFiring, 'policyId' | 'target' | 'cycle' | 'kind' | 'level'>,
): string {
  const { policyId, target, cycle, kind, level } = firing;
  return [policyId, target, cycle, kind, level].join('/');
}

/**
 * The firings that are due by `now`, soonest first.
 *
 * @param firings - all firings of the clocks, see {@link firingsOf}
 * @param fired - keys of earlier firings, see {@link firingKey}
 */
export function dueFirings(
  firings: readonly SlaFiring[],
  fired: ReadonlySet<string>,
  now: Instant,
): readonly SlaFiring[] {
  return firings
    .filter((firing) => firing.at <= now && !fired.has(firingKey(firing)))
    .sort((a, b) => a.at - b.at);
}

/**
 * When the next firing is due: `now` if one is overdue, `null` when there is none.
 *
 * @param firings - all firings of the clocks, see {@link firingsOf}
 * @param fired - keys of earlier firings, see {@link firingKey}
 */
export function nextSweepAt(
  firings: readonly SlaFiring[],
  fired: ReadonlySet<string>,
  now: Instant,
): Instant | null {
  let next: Instant | null = null;
  for (const firing of firings) {
    if (firing.at < (next ?? Number.POSITIVE_INFINITY) && !fired.has(firingKey(firing)))
      next = firing.at;
  }
  return next === null ? null : Math.max(next, now);
}
