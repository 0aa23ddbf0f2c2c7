import type { ConversationId, TenantId } from '../ids.js';
import type { StoredMessage } from './rows.js';
import type { Store } from './store.js';

const messagesAtOnce = 200;

/** All messages of a conversation, in order of revision. */
export async function allMessages(
  store: Pick<Store, 'readMessages'>,
  tenant: TenantId,
  conversation: ConversationId,
): Promise<readonly StoredMessage[]> {
  const messages: StoredMessage[] = [];
  for (;;) {
    const last = messages.at(-1)?.revision ?? 0;
    const page = await store.readMessages(tenant, conversation, last, messagesAtOnce);
    messages.push(...page);
    if (page.length < messagesAtOnce) return messages;
  }
}
