import type { ClaimedDelivery, DeliveryInsert } from '../store/outbox.js';
import type { Delivered } from './delivered.js';
import type { NotedChange } from './notice-room.js';

/** What the room that tells another system does in the line of the desk. */
export interface SharingRoom {
  /** Target of its deliveries. */
  readonly target: string;
  /** What the other system shall hear of a change: written with it, so that it is not lost. */
  note(change: NotedChange): readonly DeliveryInsert[];
  /**
   * Claims from the outbox, and keeps a system that is slow from all the hands that citizens need.
   *
   * @param claim - takes targets that have hands enough
   */
  claim(
    claim: (full: readonly string[]) => Promise<readonly ClaimedDelivery[]>,
  ): Promise<readonly ClaimedDelivery[]>;
  /** Hands over what was claimed. */
  deliver(delivery: ClaimedDelivery, leaseMs: number): Promise<Delivered>;
  /** Asks for some of what the other system said. @returns false when there was nothing to do */
  work(): Promise<boolean>;
}
