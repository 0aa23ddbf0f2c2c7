import { ChannelError } from '@aduan/core';
import type { ChannelContext, OutboundMessage } from '@aduan/core/channel';

const movedKey = (chat: number) => `moved:${chat}`;

/**
 * The chat of an address: a private chat, or a group of officers (`chat`) under its present id.
 *
 * @throws ChannelError of class `recipient` when there is none
 */
export async function chatOf(
  { ids }: OutboundMessage['to'],
  { kv }: Pick<ChannelContext, 'kv'>,
): Promise<number> {
  const value = ids.find(({ kind }) => kind === 'user' || kind === 'chat')?.value ?? '';
  const chat = Number(value);
  if (value === '' || !Number.isSafeInteger(chat)) {
    throw new ChannelError({ class: 'recipient' }, 'There is no id that Telegram knows.');
  }
  // Only groups move, and their ids are negative.
  const moved = chat < 0 ? await kv.get(movedKey(chat)) : null;
  return moved === null ? chat : Number(moved);
}

/** Remembers the new id of a group that became a supergroup. */
export async function recordMovedChat(
  from: number,
  to: number,
  { kv }: Pick<ChannelContext, 'kv'>,
): Promise<void> {
  await kv.set(movedKey(from), String(to));
}
