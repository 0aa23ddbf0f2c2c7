import type { ChannelErrorInfo } from '../errors.js';
import type { Address } from './address.js';
import type { Part } from './content.js';

/** Delivery status of a message. The core keeps the furthest one and does not trust the order of arrival. */
export type Receipt = 'accepted' | 'sent' | 'delivered' | 'read' | 'failed';

/** Fields of every inbound event. */
export interface InboundEventBase {
  /** Idempotency key: unique per channel and account, the same at every redelivery. */
  readonly key: string;
  /** Time of the event according to the provider, epoch ms. */
  readonly at: number;
  /** Our side: phone-number id, bot id, mailbox, widget name. */
  readonly account: string;
  /** The conversation it belongs to, as the channel names it (chat id, session id, thread root). */
  readonly conversation: string;
}

/** A person wrote, spoke or pressed something. */
export interface InboundMessage extends InboundEventBase {
  readonly type: 'message';
  /** The channel's id of this message. */
  readonly id: string;
  readonly from: Address;
  readonly parts: readonly Part[];
  /** The channel's id of the message that this one answers. */
  readonly replyTo?: string;
  readonly edited?: boolean;
  /**
   * The entry point that the person used, in a word of the host: a button on a page, or a link with its own text. The
   * citizen's device sends it, so it is a hint for the intake and no proof; an unknown value is ignored. At most 40
   * characters: `readEntryPoint` validates it. When the entry point is part of the message itself, such as the text of a
   * link, it is a part `choice` with the same id.
   */
  readonly entryPoint?: string;
}

/** Whether a message holds only the entry point that the person used. */
export function isEntryPointAlone({
  entryPoint,
  parts,
}: Pick<InboundMessage, 'entryPoint' | 'parts'>): boolean {
  return (
    entryPoint !== undefined &&
    parts.every((part) => part.type === 'choice' && part.id === entryPoint)
  );
}

/** Validates an entry point that a device sent; undefined when it is not valid. */
export function readEntryPoint(value: unknown): string | undefined {
  return typeof value === 'string' && /^[a-z][a-z0-9-]{0,39}$/.test(value) ? value : undefined;
}

/** The provider reports the delivery status of one of our messages. */
export interface InboundReceipt extends InboundEventBase {
  readonly type: 'receipt';
  /** The provider's id of our message, as `send` returned it. */
  readonly id: string;
  readonly status: Receipt;
  readonly error?: ChannelErrorInfo;
  readonly billing?: { readonly category: string; readonly billable: boolean };
}

/** An officer's reply to a notification. It becomes a note of that officer or is refused, never a ticket. */
export interface InboundNotificationReply extends InboundEventBase {
  readonly type: 'notification-reply';
  /** The channel's id of this message. */
  readonly id: string;
  /** The sender. An id that can be forged has another kind than the ids that officers are notified at. */
  readonly from: Address;
  /** The new text, without quotes; may be empty. */
  readonly text: string;
  /** How many files were attached. The files are not kept. */
  readonly files: number;
  /** The `replyToken` of `OutboundMessage`, if the reply holds it. */
  readonly token?: string;
}

/** One event on a channel. A webhook request holds any number of them. */
export type InboundEvent =
  | InboundMessage
  | InboundReceipt
  | InboundNotificationReply
  | (InboundEventBase & {
      readonly type: 'reaction';
      readonly id: string;
      readonly emoji: string | null;
      readonly from: Address;
    })
  | (InboundEventBase & {
      readonly type: 'deleted';
      /** The channel's id of the message that was deleted. */
      readonly id: string;
    })
  | (InboundEventBase & {
      readonly type: 'identity';
      readonly before: Address;
      readonly after: Address;
    })
  | (InboundEventBase & {
      /** An event without a message: the person followed, blocked or joined us. It is logged and opens no ticket. */
      readonly type: 'account';
      /** The provider's name for it, such as `follow`. */
      readonly name: string;
    });
