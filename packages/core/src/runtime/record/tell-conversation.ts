import type { ConversationId } from '../../ids.js';
import type { Runtime } from '../runtime.js';

/** Tells those who watch a conversation that its messages changed. */
export async function notifyConversation(
  runtime: Runtime,
  conversationId: ConversationId,
): Promise<void> {
  const conversation = await runtime.store.readConversation(runtime.tenant, conversationId);
  if (!conversation) return;
  runtime.bus.emit('conversation.changed', { conversationId, hash: conversation.hash });
}
