import type { ChannelErrorInfo } from '../errors.js';
import type { Address } from './address.js';
import type { Part } from './content.js';

/** How far a message has come. The core keeps the furthest; order of arrival is not trusted. */
export type Receipt = 'accepted' | 'sent' | 'delivered' | 'read' | 'failed';

/** What all inbound events share. */
export interface InboundEventBase {
  /** Idempotency key: unique per channel and account, the same at every redelivery. */
  readonly key: string;
  /** When it happened according to the provider, epoch ms. */
  readonly at: number;
  /** Our side: phone-number id, bot id, mailbox, widget name. */
  readonly account: string;
  /** The thread it belongs to, in the channel's own words (chat id, session id, thread root). */
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
   * The door that the person came through, in the host's own word: a button of a page that was pressed, a link with a
   * text of its own. Said by the citizen's device, so that it is a hint for the intake, and no proof; what no intake
   * knows means nothing. At most 40 characters: `doorOf` reads what comes from outside. Where the door stands in the
   * message itself, such as the text of a link, it is a part `choice` with the same id.
   */
  readonly door?: string;
}

/** Whether a message says nothing but the door that the person came through. */
export function saysDoorAlone({ door, parts }: Pick<InboundMessage, 'door' | 'parts'>): boolean {
  return door !== undefined && parts.every((part) => part.type === 'choice' && part.id === door);
}

/** A door as a device names it; undefined for what cannot be one. */
export function doorOf(value: unknown): string | undefined {
  return typeof value === 'string' && /^[a-z][a-z0-9-]{0,39}$/.test(value) ? value : undefined;
}

/** The provider tells how far one of our messages has come. */
export interface InboundReceipt extends InboundEventBase {
  readonly type: 'receipt';
  /** The provider's id of our message, as `send` returned it. */
  readonly id: string;
  readonly status: Receipt;
  readonly error?: ChannelErrorInfo;
  readonly billing?: { readonly category: string; readonly billable: boolean };
}

/**
 * Somebody answered a notification of an officer. It never becomes a case: a note of that officer, or it is refused.
 */
export interface InboundNotificationReply extends InboundEventBase {
  readonly type: 'notification-reply';
  /** The channel's id of this message. */
  readonly id: string;
  /** Who wrote. An id that anybody can claim has another kind than the one that officers are told at. */
  readonly from: Address;
  /** What is new in it, without quotes; may be empty. */
  readonly text: string;
  /** How many files came along: they are not kept. */
  readonly files: number;
  /** The `replyToken` of `OutboundMessage`, when it came back. */
  readonly token?: string;
}

/** One thing that happened on a channel. One delivery of a provider holds any number of them. */
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
      /** The channel's id of the message that was taken back. */
      readonly id: string;
    })
  | (InboundEventBase & {
      readonly type: 'identity';
      readonly before: Address;
      readonly after: Address;
    })
  | (InboundEventBase & {
      /** What is no word of a person: he followed, blocked or joined us. It is logged, and opens no case. */
      readonly type: 'account';
      /** The provider's own word for it, such as `follow`. */
      readonly name: string;
    });
