import type { ReadOptions } from '../runtime/tickets.js';
import type { DigestCounts } from './digest-counts.js';
import type { TicketSnapshot } from './notification-entry.js';
import type { NotificationContact, NotificationReceiver } from './receiver.js';
import type { Staff } from './staff.js';

/** Options of `createNotifications`. */
export interface NotificationsOptions {
  /** Who works here, from `organization(…)` of `@aduan/core/organization`. Asked at each notification. */
  readonly organization: Staff;
  /** Returns the addresses of a receiver, null = none. Asked at each sending. When it throws, it is asked again. */
  readonly contact: (
    receiver: NotificationReceiver,
  ) => NotificationContact | null | Promise<NotificationContact | null>;
  /** URL where officers open a ticket; left out = notifications contain no link to it. */
  readonly ticketUrl?: (ticket: Pick<TicketSnapshot, 'id' | 'number'>) => string;
  /** URL where officers find their lists. */
  readonly deskUrl?: string;
  /**
   * URL where officers can report as citizens. It is sent to an officer who writes to a notification address, because
   * such a message does not become a ticket.
   */
  readonly citizenUrl?: string;
  /** Time of the digest in the time zone of the calendar; null = never. Default `07:30`. */
  readonly digestAt?: string | null;
  /** How long notifications for one receiver are collected into one message, ms. Default two minutes. */
  readonly gatherMs?: number;
}

/** Notifications to officers and units. */
export interface Notifications {
  /**
   * The current digest counts of a receiver; null for an unknown receiver.
   *
   * @param options - the actor who asks, if it is not the host itself; tickets that they may not see are not counted
   * @throws ForbiddenError for citizens
   */
  digest(receiver: NotificationReceiver, options?: ReadOptions): Promise<DigestCounts | null>;
}
