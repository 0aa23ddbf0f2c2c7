import type { Address } from './address.js';
import type { Content } from './content.js';

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
