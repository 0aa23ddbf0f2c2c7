import type { ConversationId } from '../../ids.js';
import type { Runtime } from '../runtime.js';

/**
 * Notifies listeners that the messages of a conversation changed; `hash` identifies the conversation to the channel.
 */
export function tellConversation(
  { bus }: Pick<Runtime, 'bus'>,
  conversationId: ConversationId,
  hash: string,
): void {
  bus.emit('conversation.changed', { conversationId, hash });
  bus.emit('desk.changed', { kind: 'conversation', conversationId });
}

/** The same, where its hash is not known. */
export async function notifyConversation(
  runtime: Runtime,
  conversationId: ConversationId,
): Promise<void> {
  const conversation = await runtime.store.readConversation(runtime.tenant, conversationId);
  if (conversation) tellConversation(runtime, conversationId, conversation.hash);
}
