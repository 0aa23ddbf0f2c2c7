import type { Address } from './address.js';
import type { Content } from './content.js';

/**
 * What a message is for, where that makes a difference: `notification` tells an officer or a unit that something
 * happened; `answer` is what a case was waiting for; `answer-notice` tells a citizen that there is one elsewhere, where he
 * may never have written. Others may follow: a channel takes one that it does not know for a message to a citizen.
 */
export type OutboundPurpose = 'notification' | 'answer' | 'answer-notice' | (string & {});

/** A message on its way to a person. */
export interface OutboundMessage {
  readonly to: Address;
  /** The thread, in the channel's own words. */
  readonly conversation: string;
  /**
   * Our id of this message: give it to the provider as idempotency key where it takes one. A UUID, and `<UUID>.2`, `.3`
   * … for further pieces of it.
   */
  readonly key: string;
  readonly content: Content;
  /** The channel's id of the message that this one answers. */
  readonly replyTo?: string;
  /** True when no officer wrote it: the desk itself answers, asks or reminds. */
  readonly automatic?: true;
  /** Left out = it is some other part of a conversation with a citizen. */
  readonly purpose?: OutboundPurpose;
  /** What it is about, in one line, for channels whose messages have a subject. Nothing personal stands in it. */
  readonly subject?: string;
  /**
   * What an answer to this notification must bring back to become a note of its officer: 32 signs `0-9a-f`, which a
   * channel puts where answers go. Left out = answers are not taken.
   */
  readonly replyToken?: string;
  /** When the person last wrote, epoch ms; `null` = never. For channels with a reply window. */
  readonly lastInboundAt: number | null;
}

/** The provider took the message. */
export interface SendReceipt {
  /** The provider's ids of what it made of the message. Receipts name them later. */
  readonly ids: readonly string[];
  readonly status: 'accepted' | 'sent' | 'delivered';
  /** Epoch ms. */
  readonly at: number;
  /** What had to be changed so that the channel could carry it. */
  readonly degraded?: readonly string[];
}
