import type { Address } from '@aduan/core/channel';
import type { ChatAuthor } from '../adapter/chat-message.js';
import type { ChatSdkOptions } from '../options.js';

/** Our account in the events of an adapter. */
export function accountOf({ account, adapter }: ChatSdkOptions): string {
  return account ?? adapter.name;
}

/** The address of an author. */
export function addressOf(author: ChatAuthor, options: ChatSdkOptions): Address {
  return {
    account: accountOf(options),
    ids: options.idsOf?.(author) ?? [{ kind: 'user', value: author.userId }],
    ...(author.fullName && { name: author.fullName }),
  };
}

/** Whether other people read a thread. */
export function isGroup(threadId: string, { adapter }: Pick<ChatSdkOptions, 'adapter'>): boolean {
  return adapter.isDM?.(threadId) === false;
}

/**
 * The conversation of a person in a thread. In a group each person has a conversation of their own, so that no one gets
 * another person's answer.
 */
export function conversationOf(
  threadId: string,
  { userId }: Pick<ChatAuthor, 'userId'>,
  options: ChatSdkOptions,
): string {
  return isGroup(threadId, options) ? `${threadId} ${encodeURIComponent(userId)}` : threadId;
}

/** The thread of a conversation, and the person it belongs to in a group. */
export function threadOf(
  conversation: string,
  options: ChatSdkOptions,
): { readonly threadId: string; readonly member: string | null } {
  const end = conversation.lastIndexOf(' ');
  const threadId = conversation.slice(0, Math.max(end, 0));
  if (end < 0 || !isGroup(threadId, options)) return { threadId: conversation, member: null };
  return { threadId, member: decodeURIComponent(conversation.slice(end + 1)) };
}
