import type { Address } from './address.js';
import type { Content } from './content.js';

/**
 * Purpose of a message. `notification` informs an officer or a unit; `answer` is the answer that a ticket was waiting
 * for; `answer-notice` tells a citizen that there is an answer elsewhere, possibly at an address that never wrote to
 * the desk. More may follow: treat an unknown purpose as a message to a citizen.
 */
export type OutboundPurpose = 'notification' | 'answer' | 'answer-notice' | (string & {});

/** A message to a person. */
export interface OutboundMessage {
  readonly to: Address;
  /** The conversation, as the channel names it. */
  readonly conversation: string;
  /**
   * Our id of this message: use it as idempotency key if the provider supports one. A UUID; further parts are
   * `<UUID>.2`, `.3` …
   */
  readonly key: string;
  readonly content: Content;
  /** The channel's id of the message that this one answers. */
  readonly replyTo?: string;
  /** True when the desk itself answers, asks or reminds, and no officer wrote it. */
  readonly automatic?: true;
  /** Left out = another message of a conversation with a citizen. */
  readonly purpose?: OutboundPurpose;
  /** Subject line, for channels that have one. It holds no personal data. */
  readonly subject?: string;
  /**
   * Token that a reply to this notification must hold to become a note of the officer: 32 hex digits, which the channel
   * puts where replies go. Left out = replies are not accepted.
   */
  readonly replyToken?: string;
  /** When the person last wrote, epoch ms; `null` = never. For channels with a reply window. */
  readonly lastInboundAt: number | null;
}

/** The provider accepted the message. */
export interface SendReceipt {
  /** The provider's ids of the message or its parts. Receipts refer to them. */
  readonly ids: readonly string[];
  readonly status: 'accepted' | 'sent' | 'delivered';
  /** Epoch ms. */
  readonly at: number;
  /** Changes that were needed so that the channel could send the message. */
  readonly degraded?: readonly string[];
}
