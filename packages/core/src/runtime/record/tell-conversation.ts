import type { ConversationId } from '../../ids.js';
import type { Desk } from '../desk.js';

/** Tells those who watch a conversation that its messages changed. */
export async function tellConversation(desk: Desk, conversationId: ConversationId): Promise<void> {
  const conversation = await desk.store.readConversation(desk.tenant, conversationId);
  if (!conversation) return;
  desk.bus.emit('conversation.changed', { conversationId, hash: conversation.hash });
}
