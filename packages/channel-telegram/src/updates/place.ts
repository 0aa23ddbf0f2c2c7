import type { InboundEvent } from '@aduan/core';

/** Which update an event comes from. */
export interface Place {
  /** The id of the bot. */
  readonly account: string;
  readonly updateId: number;
  /** The field in which it stood, such as `edited_message`. */
  readonly kind: string;
  /** When it arrived, epoch ms: for what names no time. */
  readonly now: number;
}

/**
 * The key of an event. Ids of updates begin anew, at random, after a week without any: what stands behind them
 * makes sure that nobody's message is taken for one that is known.
 */
export function keyOf({ updateId, kind }: Place, ...own: readonly (string | number)[]): string {
  return [updateId, kind, ...own].join(':');
}

/** Epoch ms of what Telegram tells in seconds. */
export function timeOf(seconds: number | undefined, { now }: Place): number {
  return seconds === undefined ? now : seconds * 1_000;
}

/** Ids of messages count anew in each chat. */
export function messageIdOf(chat: number, message: number): string {
  return `${chat}:${message}`;
}

/** Something that no citizen said. */
export function noteEvent(place: Place, name: string, at: number, about?: string): InboundEvent {
  const { account } = place;
  const conversation = about ?? account;
  return { type: 'account', key: keyOf(place, at), name, at, account, conversation };
}
