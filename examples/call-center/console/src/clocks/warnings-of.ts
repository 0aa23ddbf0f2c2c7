import type { TicketClock, TicketDetail } from '../api/model.js';

/** When the warnings of a clock go out, epoch ms. */
export function warningsOf(
  { cycle, policyId, target }: Pick<TicketClock, 'cycle' | 'policyId' | 'target'>,
  { firings }: Pick<TicketDetail, 'firings'>,
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
