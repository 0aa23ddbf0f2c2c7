import type { InboundMessage, InboundNotificationReply } from '../channel/inbound.js';
import type { RecordedChange } from '../plugin/hooks.js';
import type { WaitingNotification } from '../store/notifications.js';
import type { DeliveryInsert } from '../store/outbox.js';

/** Receiver of notifications: an officer by id, or a unit by code. */
export interface NotificationReceiver {
  readonly kind: 'officer' | 'unit';
  readonly id: string;
}

/** What the add-on for notifications does within the inbox and outbox of the desk. */
export interface NotificationHooks {
  /** Notifications for officers and units about a change. They are written in its transaction, so none is lost. */
  record(change: RecordedChange): readonly WaitingNotification[];
  /** Handles an answer to a notification. @returns what to send about it */
  reply(channel: string, reply: InboundNotificationReply): Promise<readonly DeliveryInsert[]>;
  /**
   * Handles a message from an officer who gets notifications on this channel.
   *
   * @returns what to send about it; null for a message of a citizen
   */
  message(channel: string, message: InboundMessage): Promise<readonly DeliveryInsert[] | null>;
  /** Moves some of the due notifications to the outbox. @returns false when there was nothing to do */
  work(): Promise<boolean>;
}
