import type { Instant } from '../calendar/target.js';
import type { SlaMetric } from './policy.js';

/** Something a clock sets off, exactly once. */
export interface SlaFiring {
  readonly metric: SlaMetric;
  /** Key of the target in its policy. */
  readonly target: string;
  readonly cycle: number;
  /** From 1. For a breach 1 is the breach itself, more are escalations. */
  readonly level: number;
  readonly kind: 'warning' | 'breach' | 'auto-close';
  /** When it is due, epoch ms. */
  readonly at: Instant;
  /** The deadline it is about. */
  readonly dueAt: Instant;
  /** Role to tell; `null` = whoever handles the ticket. */
  readonly to: string | null;
  readonly policyId: string;
}

/**
 * Names a firing within its ticket: `sp4n-2018-practice/sp4n.nonsup/1/warning/2`. The version of
 * the policy is left out, so that a new version does not repeat what was fired.
 */
export function firingKey(
  firing: Pick<SlaFiring, 'policyId' | 'target' | 'cycle' | 'kind' | 'level'>,
): string {
  const { policyId, target, cycle, kind, level } = firing;
  return [policyId, target, cycle, kind, level].join('/');
}

/**
 * What must be fired by `now`, soonest first.
 *
 * @param firings - what the clocks set off, see {@link firingsOf}
 * @param fired - keys of what was fired before, see {@link firingKey}
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
 * When something must be fired next: `now` if it is overdue, `null` when nothing is in sight.
 *
 * @param firings - what the clocks set off, see {@link firingsOf}
 * @param fired - keys of what was fired before, see {@link firingKey}
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
