import { currentScope } from '../webhook/scope.js';

/** How long the author of a group message is remembered, in ms. */
const rememberedMs = 30 * 86_400_000;

/** Remembers the author of a group message once the desk has stored it: a deletion does not name its author. */
export function storeAuthor(threadId: string, messageId: string, userId: string): void {
  const json = JSON.stringify(userId);
  currentScope().writes.set(placeOf(threadId, messageId), { json, ttlMs: rememberedMs });
}

/** The author of a group message; null when unknown or expired. */
export async function authorOf(threadId: string, messageId: string): Promise<string | null> {
  const { writes, context } = currentScope();
  const place = placeOf(threadId, messageId);
  const json = writes.get(place)?.json ?? (await context.kv.get(place));
  return json === null ? null : JSON.parse(json);
}

function placeOf(threadId: string, messageId: string): string {
  return `author:${JSON.stringify([threadId, messageId])}`;
}
