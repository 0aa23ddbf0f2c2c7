import type { Address } from '../channel/address.js';
import type { Locale } from '../ports/label.js';
import type { NotificationReceiver } from '../runtime/notification-hooks.js';

/** What officers and units are told, most pressing first; the digest by itself. */
export const notificationKinds = [
  'breached',
  'returned',
  'approval',
  'due',
  'reopened',
  'news',
  'assigned',
  'unplaced',
  'disposed',
  'new',
  'digest',
] as const;
/**
 * What somebody is told. `new`: a case came into the queue of a unit. `disposed`: somebody passed one on to
 * it. `unplaced`: no unit is competent for one. `assigned`: an officer was given one. `reopened`: one that was
 * answered or closed goes on. `news`: somebody in the field, or another system, said how it stands. `approval`: the
 * draft of an answer waits for a superior. `returned`: he sent it back. `due`: a deadline comes near. `breached`: it has
 * passed.
 */
export type NotificationKind = (typeof notificationKinds)[number];

export type { NotificationReceiver };

/** Where somebody is told, and what. */
export interface NotificationAddress {
  /** Name under which the channel is mounted. */
  readonly channel: string;
  readonly to: Address;
  /** What is told there; left out = everything, empty = nothing. */
  readonly wants?: readonly NotificationKind[];
}

/** How an officer or a unit is told: the data of the host, never part of the organization. */
export interface NotificationContact {
  readonly addresses: readonly NotificationAddress[];
  /** Default: the language of the desk. */
  readonly locale?: Locale;
  /**
   * Whether what happens while he is off duty, or the desk of a unit closed, waits until he works again.
   * Default true.
   */
  readonly waits?: boolean;
}

/** The name of a receiver in the store. */
export function receiverKey({ kind, id }: NotificationReceiver): string {
  return `${kind}:${id}`;
}

/** Reads the name of a receiver back. */
export function readReceiver(key: string): NotificationReceiver {
  const kind = key.startsWith('unit:') ? 'unit' : 'officer';
  return { kind, id: key.slice(kind.length + 1) };
}
