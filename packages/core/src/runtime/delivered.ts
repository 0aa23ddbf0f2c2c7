import type { DeliverySettlement } from '../store/outbox.js';

/** What came of one try to deliver. */
export interface Delivered {
  readonly outcome: DeliverySettlement['outcome'];
  /** Until when nothing may go out on the channel, epoch ms; null when something may. */
  readonly pausedUntil: number | null;
  /** Whether that it was taken is news for its case: it brings an answer, or word of one. */
  readonly isTold?: boolean;
}

/** Nothing is left to do: it was taken, or is not for its target any more. */
export const settled: Delivered = {
  outcome: { state: 'sent', providerIds: [] },
  pausedUntil: null,
};

/** Given up: it is for people now. @param error - code of why */
export function dead(error: string): Delivered {
  return { outcome: { state: 'dead', error }, pausedUntil: null };
}
