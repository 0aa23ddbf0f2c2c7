import type { InboundEvent, Part } from '@aduan/core/channel';
import type { AdapterEvent } from '../adapter/adapter-event.js';
import type { ChatSdkOptions } from '../options.js';
import { accountOf, addressOf, conversationOf } from './thread-ids.js';

type Signal = Extract<AdapterEvent, { readonly type: 'action' | 'reaction' | 'command' }>;

/** The event of a press, a reaction or a command: adapters give these neither an id nor a time. */
export function signalEvent(
  signal: Signal,
  key: string,
  at: number,
  options: ChatSdkOptions,
): InboundEvent | null {
  const base = { key, at, account: accountOf(options) };
  const { user } = signal;
  if (user.isMe) return null;
  const threadId =
    (signal.type === 'command' ? signal.channelId : signal.threadId) ?? `user:${user.userId}`;
  const conversation = conversationOf(threadId, user, options);
  const from = addressOf(user, options);
  if (signal.type === 'reaction') {
    const emoji = signal.added ? signal.rawEmoji : null;
    return { ...base, type: 'reaction', conversation, id: signal.messageId, emoji, from };
  }
  return { ...base, type: 'message', conversation, id: key, from, parts: [partOf(signal)] };
}

function partOf(signal: Extract<Signal, { readonly type: 'action' | 'command' }>): Part {
  if (signal.type === 'command') {
    return { type: 'text', text: `${signal.command} ${signal.text}`.trim() };
  }
  const { actionId, value } = signal;
  return { type: 'choice', id: actionId, title: value ?? actionId, source: 'button' };
}
