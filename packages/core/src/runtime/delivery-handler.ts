import type { ClaimedDelivery, DeliveryInsert } from '../store/outbox.js';
import type { Delivered } from './delivered.js';
import type { RecordedChange } from './notification-hooks.js';

/** Claims from the outbox. Takes targets that have hands enough. */
export type ClaimOutbox = (full: readonly string[]) => Promise<readonly ClaimedDelivery[]>;

/** What an add-on that tells other systems does in the line of the desk. */
export interface DeliveryHandler {
  /** Whether a delivery is one of its own. */
  has(target: string): boolean;
  /** What the other systems shall hear of a change: written with it, so that it is not lost. */
  record(change: RecordedChange): readonly DeliveryInsert[] | Promise<readonly DeliveryInsert[]>;
  /** Claims from the outbox, and keeps a system that is slow from all the hands that citizens need. */
  claim(claim: ClaimOutbox): Promise<readonly ClaimedDelivery[]>;
  /** Hands over what was claimed. */
  deliver(delivery: ClaimedDelivery, leaseMs: number): Promise<Delivered>;
  /** Asks for some of what other systems said. @returns false when there was nothing to do */
  work?(): Promise<boolean>;
}

/** The add-ons of a desk that tell other systems, by a name of each; empty until one is composed. */
export type DeliveryHandlers = Map<string, DeliveryHandler>;

/** Claims from the outbox, with the hands that every add-on leaves free. */
export function claimFor(
  rooms: DeliveryHandlers,
  claim: ClaimOutbox,
): Promise<readonly ClaimedDelivery[]> {
  const inside = [...rooms.values()].reduce<ClaimOutbox>(
    (next, room) => (full) => room.claim((own) => next([...full, ...own])),
    claim,
  );
  return inside([]);
}
