import type { ConversationId } from '../../ids.js';
import type { Runtime } from '../runtime.js';

const answeredKey = (conversationId: ConversationId) => `answered/${conversationId}`;
/** Longer than any citizen waits before they write again. */
const answeredMs = 365 * 86_400_000;

/** Remembers that answers were posted in a conversation. Only then can a message in it prove anything. */
export async function recordAnswered(
  { now, store, tenant }: Runtime,
  conversationId: ConversationId,
): Promise<void> {
  const options = { now: now(), ttlMs: answeredMs };
  await store.writeValue(tenant, answeredKey(conversationId), Uint8Array.of(1), options);
}

/** Whether answers were posted in a conversation. */
export async function hasAnswers(
  { now, store, tenant }: Runtime,
  conversationId: ConversationId,
): Promise<boolean> {
  return (await store.readValue(tenant, answeredKey(conversationId), now())) !== null;
}
