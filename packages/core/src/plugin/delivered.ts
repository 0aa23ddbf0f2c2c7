import type { DeliverySettlement } from '../store/outbox.js';

/** Result of one attempt to deliver. */
export interface Delivered {
  readonly outcome: DeliverySettlement['outcome'];
  /** End of the pause in which the channel must send nothing, epoch ms; null when it may send. */
  readonly pausedUntil: number | null;
  /** Whether the ticket must record that the channel took the message: it carries an answer, or a notice of one. */
  readonly isTold?: boolean;
}

/** The delivery is finished: the target accepted it, or no longer needs it. */
export const settled: Delivered = {
  outcome: { state: 'sent', providerIds: [] },
  pausedUntil: null,
};

/** A delivery that was given up and now waits for a person. @param error - code of the reason */
export function dead(error: string): Delivered {
  return { outcome: { state: 'dead', error }, pausedUntil: null };
}
