import type { InboundEvent } from '@aduan/core/channel';

/** The update that an event comes from. */
export interface WebhookContext {
  /** The id of the bot. */
  readonly account: string;
  readonly updateId: number;
  /** The field of the update, such as `edited_message`. */
  readonly kind: string;
  /** Time of arrival, epoch ms: for items without a time. */
  readonly now: number;
  /** Entry points that a link may name. */
  readonly entryPoints: readonly string[];
}

/**
 * The key of an event. Telegram restarts update ids at a random number after a week without updates. The suffix keeps a
 * new event from being taken for a known one.
 *
 * @param own - an id of Telegram; never the time of arrival, which differs at a redelivery
 */
export function keyOf(
  { updateId, kind }: WebhookContext,
  ...own: readonly (string | number | undefined)[]
): string {
  return [updateId, kind, ...own].join(':');
}

/** Epoch ms of a time that Telegram gives in seconds; the time of arrival when there is none. */
export function timeOf(seconds: number | undefined, { now }: WebhookContext): number {
  return seconds === undefined ? now : seconds * 1_000;
}

/** Message ids are unique only within a chat. */
export function messageIdOf(chat: number, message: number): string {
  return `${chat}:${message}`;
}

/**
 * An event without text of a citizen.
 *
 * @param date - time of the event by Telegram, in s
 * @param about - the user whose chat it concerns; default: none
 */
export function noteEvent(
  context: WebhookContext,
  name: string,
  date: number | undefined,
  about?: string,
): InboundEvent {
  const { account } = context;
  const at = timeOf(date, context);
  const conversation = about ?? account;
  return { type: 'account', key: keyOf(context, date), name, at, account, conversation };
}
