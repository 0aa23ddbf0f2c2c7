import type { ConversationId } from '../../ids.js';
import type { Runtime } from '../runtime.js';

/** Notifies listeners that the messages of a conversation changed. */
export async function notifyConversation(
  runtime: Runtime,
  conversationId: ConversationId,
): Promise<void> {
  const conversation = await runtime.store.readConversation(runtime.tenant, conversationId);
  if (!conversation) return;
  runtime.bus.emit('conversation.changed', { conversationId, hash: conversation.hash });
}
