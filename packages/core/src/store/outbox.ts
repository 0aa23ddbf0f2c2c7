import type { ConversationId, MessageId, TicketId } from '../ids.js';

/** An outbound delivery. Deliveries keep their order within a conversation, otherwise within a ticket and target. */
export interface DeliveryInsert {
  /** Idempotency key for the receiver; a second insert with the id is ignored. */
  readonly id: string;
  /** Channel name, or the name of another receiver. */
  readonly target: string;
  /** Null if the payload contains the address, such as an officer's, or if the target is another system. */
  readonly conversationId: ConversationId | null;
  readonly ticketId: TicketId | null;
  readonly messageId: MessageId | null;
  /** Sealed content. Removed when the delivery was sent or discarded. */
  readonly payload: Uint8Array;
  /**
   * Earliest time to send, epoch ms. Later deliveries of the conversation, or of the ticket to that target, wait for
   * this one.
   */
  readonly dueAt: number;
}

/** A delivery claimed by a worker. */
export interface ClaimedDelivery extends DeliveryInsert {
  /** Counts from 1 with every claim. */
  readonly attempt: number;
  /**
   * True when an earlier attempt was claimed and never settled, so its outcome is not known. When a person replays the
   * delivery, they accept that risk, and it is false again.
   */
  readonly unsettledBefore: boolean;
}

/**
 * State of a delivery. `uncertain` = it may have arrived; it is never resent automatically. `discarded` = a person
 * discarded it; it is not sent again.
 */
export type DeliveryState = 'pending' | 'sending' | 'sent' | 'dead' | 'uncertain' | 'discarded';

/** Result of one attempt. */
export interface DeliverySettlement {
  readonly id: string;
  readonly attempt: number;
  readonly outcome:
    | { readonly state: 'sent'; readonly providerIds: readonly string[] }
    | { readonly state: 'retry'; readonly at: number; readonly error: string }
    /** No attempt yet: it waits until `at`, and no attempt is counted. */
    | { readonly state: 'held'; readonly at: number }
    | { readonly state: 'dead' | 'uncertain'; readonly error: string };
}

/** A delivery that did not arrive and needs a person. */
export interface OutboxDeadLetter {
  readonly id: string;
  readonly target: string;
  readonly ticketId: TicketId | null;
  readonly messageId: MessageId | null;
  readonly state: 'dead' | 'uncertain';
  readonly attempts: number;
  readonly error: string;
}

/** State of the outbox. */
export interface DeliveryStats {
  readonly pending: number;
  /** Newest first, at most 100. */
  readonly deadLetters: readonly OutboxDeadLetter[];
}

/** Page of the deliveries that did not arrive. */
export interface DeadLetterPage {
  /** Only the delivery with this id. */
  readonly id?: string;
  /** Only deliveries after the one with this id, which are older. */
  readonly after?: string;
  readonly limit: number;
}

/** A dead letter and its number of attempts. If the number differs, there was another attempt since. */
export type DeadLetterRef = { readonly attempts: number } & (
  | { readonly side: 'in'; readonly sequence: number }
  | { readonly side: 'out'; readonly id: string }
);
