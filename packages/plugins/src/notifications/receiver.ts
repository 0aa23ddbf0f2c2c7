import type { Locale } from '@aduan/core';
import type { Address } from '@aduan/core/channel';
import type { NotificationReceiver } from '@aduan/core/plugin';

/** Kinds of notifications, most urgent first; the digest is sent separately. */
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
 * A kind of notification. `new`: a ticket arrived in the queue of a unit. `disposed`: an officer passed one to the
 * unit. `unplaced`: no unit is competent for one. `assigned`: one was assigned to an officer. `reopened`: an answered
 * or closed one continues. `news`: a field task or another system sent an update. `approval`: a draft answer waits for
 * a superior. `returned`: the superior returned it. `due`: a deadline is near. `breached`: it has passed.
 */
export type NotificationKind = (typeof notificationKinds)[number];

/** A kind of notification that waits for others of its receiver; the digest does not. */
export type WaitingKind = Exclude<NotificationKind, 'digest'>;

export type { NotificationReceiver };

/** An address of a receiver, and the kinds of notifications for it. */
export interface NotificationAddress {
  /** Name of the channel in the desk. */
  readonly channel: string;
  readonly to: Address;
  /** Kinds to send there; left out = all, empty = none. */
  readonly wants?: readonly NotificationKind[];
}

/** How to reach an officer or a unit. This is the host's data, never part of the organization. */
export interface NotificationContact {
  readonly addresses: readonly NotificationAddress[];
  /** Default: the language of the desk. */
  readonly locale?: Locale;
  /** Whether notifications wait while the officer is off duty, or the unit's desk is closed. Default true. */
  readonly waits?: boolean;
}

/** The key of a receiver in rows. */
export function receiverKey({ kind, id }: NotificationReceiver): string {
  return `${kind}:${id}`;
}
