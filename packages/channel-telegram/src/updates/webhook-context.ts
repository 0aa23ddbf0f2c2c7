import type { InboundEvent } from '@aduan/core';

/** Which update an event comes from. */
export interface WebhookContext {
  /** The id of the bot. */
  readonly account: string;
  readonly updateId: number;
  /** The field in which it stood, such as `edited_message`. */
  readonly kind: string;
  /** When it arrived, epoch ms: for what names no time. */
  readonly now: number;
  /** Doors that a link may name. */
  readonly doors: readonly string[];
}

/**
 * The key of an event. Ids of updates begin anew, at random, after a week without any: what stands behind them
 * makes sure that nobody's message is taken for one that is known.
 *
 * @param own - what Telegram says; never when it arrived, which is another time when it comes again
 */
export function keyOf(
  { updateId, kind }: WebhookContext,
  ...own: readonly (string | number | undefined)[]
): string {
  return [updateId, kind, ...own].join(':');
}

/** Epoch ms of what Telegram tells in seconds; what names no time happened when it arrived. */
export function timeOf(seconds: number | undefined, { now }: WebhookContext): number {
  return seconds === undefined ? now : seconds * 1_000;
}

/** Ids of messages count anew in each chat. */
export function messageIdOf(chat: number, message: number): string {
  return `${chat}:${message}`;
}

/**
 * Something that no citizen said.
 *
 * @param date - when Telegram says that it happened, s
 * @param about - whose chat it concerns; default: nobody's
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
