import type { ConversationId } from '../ids.js';
import type { Runtime } from '../runtime/runtime.js';
import { allMessages } from '../store/all-messages.js';
import type { StoredMessage } from '../store/rows.js';

const maxShown = 500;

/** The latest messages of a conversation, oldest first. At the same time, a question comes before its answer. */
export async function messagesOf(
  { store, tenant }: Runtime,
  id: ConversationId,
): Promise<readonly StoredMessage[]> {
  const messages = await allMessages(store, tenant, id);
  return messages.toSorted(inOrder).slice(-maxShown);
}

function inOrder(one: StoredMessage, other: StoredMessage): number {
  if (one.at !== other.at) return one.at - other.at;
  if (one.direction !== other.direction) return one.direction === 'in' ? -1 : 1;
  return one.revision - other.revision;
}
