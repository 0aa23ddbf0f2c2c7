import type { Delivered } from '../plugin/delivered.js';
import type { RecordedChange } from '../plugin/hooks.js';
import type { ClaimedDelivery, DeliveryInsert } from '../store/outbox.js';

/** Claims from the outbox, except for the given targets, which are at their concurrency limit. */
export type ClaimOutbox = (full: readonly string[]) => Promise<readonly ClaimedDelivery[]>;

/** What an add-on that sends to other systems does within the outbox of the desk. */
export interface DeliveryHandler {
  /** Whether a delivery belongs to this add-on. */
  has(target: string): boolean;
  /** Deliveries that tell other systems of a change. They are written in its transaction, so none is lost. */
  record(change: RecordedChange): readonly DeliveryInsert[] | Promise<readonly DeliveryInsert[]>;
  /** Claims from the outbox. A slow system must not take the slots that messages to citizens need. */
  claim(claim: ClaimOutbox): Promise<readonly ClaimedDelivery[]>;
  /** Delivers what was claimed. */
  deliver(delivery: ClaimedDelivery, leaseMs: number): Promise<Delivered>;
  /** Polls other systems for what they have to report. @returns false when there was nothing to do */
  work?(): Promise<boolean>;
}

/** The composed add-ons that send to other systems, by name; empty until one is composed. */
export type DeliveryHandlers = Map<string, DeliveryHandler>;
