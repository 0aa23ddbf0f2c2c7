import { currentScope } from '../webhook/scope.js';

/** How long it is known who wrote a message in a group, ms. */
const rememberedMs = 30 * 86_400_000;

/** Remembers who wrote a message in a group, when the desk has stored it: who deletes it later is not told. */
export function storeAuthor(threadId: string, messageId: string, userId: string): void {
  const json = JSON.stringify(userId);
  currentScope().writes.set(placeOf(threadId, messageId), { json, ttlMs: rememberedMs });
}

/** Who wrote it; null when it is not known, or not any more. */
export async function authorOf(threadId: string, messageId: string): Promise<string | null> {
  const { writes, context } = currentScope();
  const place = placeOf(threadId, messageId);
  const json = writes.get(place)?.json ?? (await context.kv.get(place));
  return json === null ? null : JSON.parse(json);
}

function placeOf(threadId: string, messageId: string): string {
  return `author:${JSON.stringify([threadId, messageId])}`;
}
