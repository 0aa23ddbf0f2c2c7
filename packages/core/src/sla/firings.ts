import type { Instant } from '../calendar/target.js';
import type { SlaClock, SlaLevel } from './clock.js';
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
 * What must be fired by `now`, soonest first. A clock that has stopped still owes the breach that
 * came before its end, but no warning.
 *
 * @param fired - keys of what was fired before, see {@link firingKey}
 */
export function dueFirings(
  clocks: readonly SlaClock[],
  fired: ReadonlySet<string>,
  now: Instant,
): readonly SlaFiring[] {
  return pendingFirings(clocks, fired).filter(({ at }) => at <= now);
}

/** When something must be fired next: `now` if it is overdue, `null` when nothing is in sight. */
export function nextSweepAt(
  clocks: readonly SlaClock[],
  fired: ReadonlySet<string>,
  now: Instant,
): Instant | null {
  const next = pendingFirings(clocks, fired)[0];
  return next ? Math.max(next.at, now) : null;
}

function pendingFirings(
  clocks: readonly SlaClock[],
  fired: ReadonlySet<string>,
): readonly SlaFiring[] {
  return clocks
    .flatMap(firingsOf)
    .filter((firing) => !fired.has(firingKey(firing)))
    .sort((a, b) => a.at - b.at);
}

function firingsOf(clock: SlaClock): readonly SlaFiring[] {
  const { atDue, breaches, cycle, dueAt, metric, policyId, state, stoppedAt, target } = clock;
  if (dueAt === null || state === 'cancelled' || state === 'met') return [];
  const fire = (kind: SlaFiring['kind']) => (level: SlaLevel) =>
    ({ metric, target, cycle, kind, dueAt, policyId, ...level }) satisfies SlaFiring;
  const passed = breaches.filter(({ at }) => stoppedAt === null || at <= stoppedAt);
  const close = atDue === 'auto-close' ? [{ level: 1, at: dueAt + 1, to: null }] : [];
  return [
    ...clock.warnings.map(fire('warning')),
    ...passed.map(fire('breach')),
    ...close.map(fire('auto-close')),
  ];
}
