import type { InboundMessage, InboundNotificationReply } from '../channel/inbound.js';
import type { WaitingNotification } from '../store/notifications.js';
import type { DeliveryInsert } from '../store/outbox.js';
import type { RecordedEvent } from '../ticket/events.js';
import type { Ticket } from '../ticket/ticket.js';

/** A change of one case that is about to be written, with what rules added to it. */
export interface RecordedChange {
  /** Null for a new case. */
  readonly before: Ticket | null;
  readonly ticket: Ticket;
  readonly events: readonly RecordedEvent[];
}

/** Whom notices are for: an officer by his id, or a unit by its code. */
export interface NotificationReceiver {
  readonly kind: 'officer' | 'unit';
  readonly id: string;
}

/** What the add-on for notices does in the line of the desk. */
export interface NotificationHooks {
  /** What officers and units shall hear of a change: written with it, so that it is not lost. */
  record(change: RecordedChange): readonly WaitingNotification[];
  /** Takes an answer to a notification. @returns what is to be sent about it */
  reply(channel: string, reply: InboundNotificationReply): Promise<readonly DeliveryInsert[]>;
  /** Takes a message of an officer, who is told on its channel. @returns what is to be sent about it; null for a citizen's */
  message(channel: string, message: InboundMessage): Promise<readonly DeliveryInsert[] | null>;
  /** Hands some of what is due to the outbox. @returns false when there was nothing to do */
  work(): Promise<boolean>;
}
