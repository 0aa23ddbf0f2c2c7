import type { InboxStats } from '../../store/inbox.js';
import type { DeliveryStats } from '../../store/outbox.js';
import type { Runtime } from '../runtime.js';
import type { Workers } from './workers.js';

/** What waits in the inbox and the outbox, and what got stuck there. */
export interface Queues {
  /** Events that wait, and those that were given up. */
  inbox(): Promise<InboxStats>;
  /** Deliveries that wait, and those that did not arrive. */
  outbox(): Promise<DeliveryStats>;
  /** Tries a dead inbox row again. @returns false when there is none */
  replayInbox(sequence: number): Promise<boolean>;
  /**
   * Sends a dead or uncertain delivery again. The person who calls it accepts that it may arrive twice.
   *
   * @returns false when there is none
   */
  replayDelivery(id: string): Promise<boolean>;
}

/** Creates the queues of a desk. */
export function createQueues(runtime: Runtime, workers: Workers): Queues {
  const { store, tenant, now } = runtime;
  return {
    inbox: () => store.inboxStats(tenant),
    outbox: () => store.outboxStats(tenant),
    async replayInbox(sequence) {
      const found = await store.replayInbox(tenant, sequence, now());
      if (found) workers.wakeInbox();
      return found;
    },
    async replayDelivery(id) {
      const found = await store.replayDelivery(tenant, id, now());
      if (found) workers.wakeOutbox();
      return found;
    },
  };
}
