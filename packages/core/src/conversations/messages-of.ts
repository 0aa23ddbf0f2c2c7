import type { ConversationId } from '../ids.js';
import type { Desk } from '../runtime/desk.js';
import type { StoredMessage } from '../store/rows.js';

const perRead = 200;
const mostShown = 500;

/** The latest messages of a conversation, oldest first; what was answered stands before its answer. */
export async function messagesOf(
  { store, tenant }: Desk,
  id: ConversationId,
): Promise<readonly StoredMessage[]> {
  const messages: StoredMessage[] = [];
  for (let after = 0; ; ) {
    const read = await store.readMessages(tenant, id, after, perRead);
    messages.push(...read);
    after = read.at(-1)?.revision ?? after;
    if (read.length < perRead) break;
  }
  return messages.toSorted(inOrder).slice(-mostShown);
}

function inOrder(one: StoredMessage, other: StoredMessage): number {
  if (one.at !== other.at) return one.at - other.at;
  if (one.direction !== other.direction) return one.direction === 'in' ? -1 : 1;
  return one.revision - other.revision;
}
