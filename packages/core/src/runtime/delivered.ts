import type { DeliverySettlement } from '../store/outbox.js';

/** What came of one try to deliver. */
export interface Delivered {
  readonly outcome: DeliverySettlement['outcome'];
  /** Until when nothing may go out on the channel, epoch ms; null when something may. */
  readonly pausedUntil: number | null;
}
