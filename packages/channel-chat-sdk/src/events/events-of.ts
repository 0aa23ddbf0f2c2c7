import { type ChannelContext, type InboundEvent, sha256Hex } from '@aduan/core';
import type { ChatMessage } from '../adapter/chat-message.js';
import type { GivenMessage, Heard } from '../adapter/heard.js';
import type { ChatSdkOptions } from '../options.js';
import { messageEvent } from './message-event.js';
import { noteEvent } from './note-event.js';
import { signalEvent } from './signal-event.js';

/** The events of a delivery, in the order in which the adapter told of them. Never none without a trace. */
export async function eventsOf(
  heard: readonly Heard[],
  body: Uint8Array<ArrayBuffer>,
  { now }: ChannelContext,
  options: ChatSdkOptions,
): Promise<readonly InboundEvent[]> {
  const at = now();
  const digest = sha256Hex(body);
  // Adapters pass over what they do not know, and answer 200: that something came stays on record.
  const all = heard.length > 0 ? heard : [{ type: 'note', name: 'Unread' } as const];
  const events = await Promise.all(
    all.map(async (each, index) => {
      switch (each.type) {
        case 'message':
          return messageEvent(await made(each.message), options);
        case 'updated':
          return messageEvent(await made(each.message), options, true);
        case 'note':
          return noteEvent(each.name, `${digest}:${index}`, at, options);
        default:
          return signalEvent(each, `${digest}:${index}`, at, options);
      }
    }),
  );
  return events.filter((event) => event !== null);
}

async function made(message: GivenMessage): Promise<ChatMessage> {
  return typeof message === 'function' ? message() : message;
}
