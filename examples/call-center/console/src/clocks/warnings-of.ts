import type { CaseClock, CaseView } from '../api/model.js';

/** When the warnings of a clock go out, epoch ms. */
export function warningsOf(
  { cycle, policyId, target }: Pick<CaseClock, 'cycle' | 'policyId' | 'target'>,
  { firings }: Pick<CaseView, 'firings'>,
): readonly number[] {
  return firings
    .filter(
      (firing) =>
        firing.kind === 'warning' &&
        firing.policyId === policyId &&
        firing.target === target &&
        firing.cycle === cycle,
    )
    .map(({ at }) => at);
}
