import type { InboxStats } from '../../store/inbox.js';
import type { DeliveryStats } from '../../store/outbox.js';

/** Pending and stuck work in the inbox and the outbox. */
export interface Queues {
  /** Events that wait, and those that were given up. */
  inbox(): Promise<InboxStats>;
  /** Deliveries that wait, and those that did not arrive. */
  outbox(): Promise<DeliveryStats>;
}
