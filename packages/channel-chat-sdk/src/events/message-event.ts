import type { InboundEvent, Part } from '@aduan/core/channel';
import type { ChatMessage } from '../adapter/chat-message.js';
import type { ChatSdkOptions } from '../options.js';
import { mediaPart } from './media-part.js';
import { noteEvent } from './note-event.js';
import { accountOf, addressOf, conversationOf } from './thread-ids.js';

/** The event of a person's message; null for our own bot's. A message of another bot becomes a note. */
export function messageEvent(
  message: ChatMessage,
  options: ChatSdkOptions,
  isUpdate = false,
): InboundEvent | null {
  const { id, threadId, author, metadata, replyTo } = message;
  if (author.isMe) return null;
  const at = metadata.dateSent.getTime();
  const isEdit = isUpdate || metadata.edited;
  const changedAt = metadata.editedAt?.getTime() ?? at;
  const key = `${threadId}:${id}${isEdit ? `:edit:${changedAt}` : ''}`;
  if (author.isBot === true) return noteEvent('OtherBot', key, at, options);
  return {
    type: 'message',
    key,
    at: isEdit ? changedAt : at,
    account: accountOf(options),
    conversation: conversationOf(threadId, author, options),
    id,
    from: addressOf(author, options),
    parts: partsOf(message),
    ...(replyTo && { replyTo: replyTo.id }),
    ...(isEdit && { edited: true }),
  };
}

function partsOf({ text, attachments }: ChatMessage): readonly Part[] {
  const parts: Part[] = attachments.map(mediaPart);
  if (text !== '') parts.unshift({ type: 'text', text });
  return parts.length > 0 ? parts : [{ type: 'unsupported', providerType: 'empty' }];
}
