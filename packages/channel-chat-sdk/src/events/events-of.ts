import type { ChannelContext, InboundEvent } from '@aduan/core/channel';
import { sha256Hex } from '@aduan/core/store';
import type { AdapterEvent, GivenMessage } from '../adapter/adapter-event.js';
import type { ChatMessage } from '../adapter/chat-message.js';
import type { ChatSdkOptions } from '../options.js';
import { deletionEvent } from './deletion-event.js';
import { storeAuthor } from './group-authors.js';
import { messageEvent } from './message-event.js';
import { noteEvent } from './note-event.js';
import { signalEvent } from './signal-event.js';
import { isGroup } from './thread-ids.js';

/** The events of a webhook request, in the order of the adapter's reports. Never empty. */
export async function eventsOf(
  received: readonly AdapterEvent[],
  body: Uint8Array<ArrayBuffer>,
  { now }: ChannelContext,
  options: ChatSdkOptions,
): Promise<readonly InboundEvent[]> {
  const at = now();
  const digest = sha256Hex(body);
  // Adapters ignore unknown events and respond with 200: a note records that something arrived.
  const all = received.length > 0 ? received : [{ type: 'note', name: 'Unread' } as const];
  const events: (InboundEvent | null)[] = [];
  for (const [index, each] of all.entries()) {
    events.push(await eventOf(each, `${digest}:${index}`, at, options));
  }
  return events.filter((event) => event !== null);
}

async function eventOf(
  each: AdapterEvent,
  key: string,
  at: number,
  options: ChatSdkOptions,
): Promise<InboundEvent | null> {
  switch (each.type) {
    case 'message':
      return messageEvent(noted(await made(each.message), options), options);
    case 'updated':
      return messageEvent(noted(await made(each.message), options), options, true);
    case 'deleted':
      return deletionEvent(each, key, at, options);
    case 'note':
      return noteEvent(each.name, key, at, options);
    default:
      return signalEvent(each, key, at, options);
  }
}

async function made(message: GivenMessage): Promise<ChatMessage> {
  return typeof message === 'function' ? message() : message;
}

/** Remembers the author of a group message, for a later deletion. */
function noted(message: ChatMessage, options: ChatSdkOptions): ChatMessage {
  const { id, threadId, author } = message;
  if (isGroup(threadId, options)) storeAuthor(threadId, id, author.userId);
  return message;
}
