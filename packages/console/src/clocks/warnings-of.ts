import type { TicketClock, TicketDetail } from '../api/model.js';
import type { Instant } from '../time/instant.js';

/** Times of the warnings of a clock. */
export function warningsOf(
  { cycle, policyId, target }: Pick<TicketClock, 'cycle' | 'policyId' | 'target'>,
  { firings }: Pick<TicketDetail, 'firings'>,
): readonly Instant[] {
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
