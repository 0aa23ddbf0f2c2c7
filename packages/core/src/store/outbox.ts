import type { ConversationId, MessageId, TicketId } from '../ids.js';

/** Something to be delivered to the outside, in order within its conversation, else within its case and target. */
export interface DeliveryInsert {
  /** Idempotency key towards the outside; a second insert with the id is ignored. */
  readonly id: string;
  /** Channel name, or the name of another receiver. */
  readonly target: string;
  /** Null for what goes to an address that its payload names, such as that of an officer, or to another system. */
  readonly conversationId: ConversationId | null;
  readonly ticketId: TicketId | null;
  readonly messageId: MessageId | null;
  /** What to send, sealed. Removed when the delivery is settled for good. */
  readonly payload: Uint8Array;
  /** Epoch ms; not before. Later deliveries of the conversation, or of the case to that target, wait for this one. */
  readonly dueAt: number;
}

/** A delivery that a worker holds. */
export interface ClaimedDelivery extends DeliveryInsert {
  /** Counts from 1 with every claim. */
  readonly attempt: number;
  /**
   * True when any earlier attempt was claimed and never settled: its outcome is not known. A person
   * who replays the delivery takes that upon himself, so that it is false again.
   */
  readonly unsettledBefore: boolean;
}

/**
 * How a delivery stands. `uncertain` = it may have arrived; it is never resent silently. `discarded` = a person put it
 * away: it is sent no more.
 */
export type DeliveryState = 'pending' | 'sending' | 'sent' | 'dead' | 'uncertain' | 'discarded';

/** What came of one attempt. */
export interface DeliverySettlement {
  readonly id: string;
  readonly attempt: number;
  readonly outcome:
    | { readonly state: 'sent'; readonly providerIds: readonly string[] }
    | { readonly state: 'retry'; readonly at: number; readonly error: string }
    /** It was not tried: its turn comes at an instant, and the attempt does not count. */
    | { readonly state: 'held'; readonly at: number }
    | { readonly state: 'dead' | 'uncertain'; readonly error: string };
}

/** One delivery that did not arrive, for people to look at. */
export interface StuckDelivery {
  readonly id: string;
  readonly target: string;
  readonly ticketId: TicketId | null;
  readonly messageId: MessageId | null;
  readonly state: 'dead' | 'uncertain';
  readonly attempts: number;
  readonly error: string;
}

/** How the outbox stands. */
export interface DeliveryStats {
  readonly pending: number;
  /** Newest first, at most 100. */
  readonly stuck: readonly StuckDelivery[];
}

/** Which of the deliveries that did not arrive are read. */
export interface StuckPage {
  /** Only the one with this id. */
  readonly id?: string;
  /** Those behind the one with this id, which are older. */
  readonly after?: string;
  readonly limit: number;
}

/** A row that is stuck, and how often it was tried: another number means that it was tried since. */
export type StuckRow = { readonly attempts: number } & (
  | { readonly side: 'in'; readonly sequence: number }
  | { readonly side: 'out'; readonly id: string }
);
