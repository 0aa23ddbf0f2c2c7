import type { Delivered } from '../plugin/delivered.js';
import type { ClaimedDelivery } from '../store/outbox.js';

/** Claims from the outbox, except for the given targets, which are at their concurrency limit. */
export type ClaimOutbox = (full: readonly string[]) => Promise<readonly ClaimedDelivery[]>;

/** Sends the deliveries of a plugin to other systems, within the outbox of the desk. */
export interface DeliveryHandler {
  /** Whether a delivery belongs to it. */
  has(target: string): boolean;
  /** Claims from the outbox. A slow system must not take the slots that messages to citizens need. */
  claim(claim: ClaimOutbox): Promise<readonly ClaimedDelivery[]>;
  /** Sends a claimed delivery. */
  deliver(delivery: ClaimedDelivery, leaseMs: number): Promise<Delivered>;
}

/** The handlers of plugins, by the prefix of their targets. */
export type DeliveryHandlers = Map<string, DeliveryHandler>;
