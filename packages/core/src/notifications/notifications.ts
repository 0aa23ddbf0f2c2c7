import type { ReadOptions } from '../runtime/tickets.js';
import type { DigestCounts } from './digest-counts.js';
import type { TicketSnapshot } from './notification-entry.js';
import type { NotificationContact, NotificationReceiver } from './receiver.js';
import type { Staff } from './staff.js';

/** What the add-on for notices needs besides the desk. */
export interface NotificationsOptions {
  /** Who works here: what `organization(…)` of `@aduan/core/organization` made. Asked whenever somebody is told. */
  readonly organization: Staff;
  /** Where somebody is told, null = nowhere: asked whenever something goes out. When it throws, it is asked again. */
  readonly contact: (
    receiver: NotificationReceiver,
  ) => NotificationContact | null | Promise<NotificationContact | null>;
  /** Where officers open a case; left out = notices hold no link to it. */
  readonly ticketUrl?: (ticket: Pick<TicketSnapshot, 'id' | 'number'>) => string;
  /** Where officers find their lists. */
  readonly deskUrl?: string;
  /** Where officers report as citizens: said to who writes where officers are told, since nothing there becomes a case. */
  readonly citizenUrl?: string;
  /** When the digest goes out, on the wall clock of the calendar; null = never. Default `07:30`. */
  readonly digestAt?: string | null;
  /** How long news for one receiver is gathered into one message, ms. Default two minutes. */
  readonly gatherMs?: number;
}

/** The add-on in which officers and units are told. */
export interface Notifications {
  /**
   * What the day holds for a receiver, as his digest would say it now; null for somebody who is not there.
   *
   * @param options - whoever asks, where that is not the host itself: what he may not see is not counted
   * @throws ForbiddenError for citizens
   */
  digest(receiver: NotificationReceiver, options?: ReadOptions): Promise<DigestCounts | null>;
}
