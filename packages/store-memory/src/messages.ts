import type { Store } from '@aduan/core';
import type { Receipt } from '@aduan/core/channel';
import {
  type ConversationId,
  type MessageInsert,
  type MessageStore,
  type StoredMessage,
  statusesBelow,
} from '@aduan/core/store';
import type { MemoryTables, TablesOf } from './tables.js';

type MessageMethods = MessageStore &
  Pick<Store, 'findConversation' | 'readConversation' | 'readPartyConversations'>;

/** Adds a message at the end of its conversation. */
export function insertMessage(tables: MemoryTables, message: MessageInsert): void {
  const revision = nextRevision(tables, message.conversationId);
  tables.messages.set(message.id, { ...message, revision });
}

/** Sets the status of a message, regardless of the current one, and gives it the next revision. */
export function setStatus(
  tables: MemoryTables,
  message: StoredMessage,
  status: Receipt,
): StoredMessage {
  const revision = nextRevision(tables, message.conversationId);
  const changed = { ...message, status, revision };
  tables.messages.set(message.id, changed);
  return changed;
}

/** Raises the status of a message. @returns the message when it rose */
export function raiseStatus(
  tables: MemoryTables,
  message: StoredMessage | undefined,
  status: Receipt,
): StoredMessage | null {
  if (!message || !statusesBelow(status).includes(message.status)) return null;
  return setStatus(tables, message, status);
}

function nextRevision(tables: MemoryTables, conversation: ConversationId): number {
  let latest = 0;
  for (const { conversationId, revision } of tables.messages.values()) {
    if (conversationId === conversation) latest = Math.max(latest, revision);
  }
  return latest + 1;
}

/** Map key of a provider's message id. */
export function providerKey(channel: string, providerId: string): string {
  return JSON.stringify([channel, providerId]);
}

/** Conversations and messages of the memory store. */
export function memoryMessages(tablesOf: TablesOf): MessageMethods {
  return {
    async findConversation(tenant, hash) {
      const rows = [...tablesOf(tenant).conversations.values()];
      return structuredClone(rows.find((row) => row.hash === hash) ?? null);
    },
    async readConversation(tenant, id) {
      return structuredClone(tablesOf(tenant).conversations.get(id) ?? null);
    },
    async readPartyConversations(tenant, id) {
      const rows = [...tablesOf(tenant).conversations.values()];
      return structuredClone(rows.filter(({ partyId }) => partyId === id));
    },
    async readMessages(tenant, conversationId, afterRevision, limit) {
      const found = [...tablesOf(tenant).messages.values()]
        .filter((row) => row.conversationId === conversationId && row.revision > afterRevision)
        .sort((a, b) => a.revision - b.revision);
      return structuredClone(found.slice(0, limit));
    },
    async readTicketMessages(tenant, id) {
      const found = [...tablesOf(tenant).messages.values()].filter((row) => row.ticketId === id);
      return structuredClone(found.sort((a, b) => a.at - b.at));
    },
    async findMessageByProviderId(tenant, channel, providerId) {
      const { messages, providerIds } = tablesOf(tenant);
      const id = providerIds.get(providerKey(channel, providerId));
      return structuredClone((id && messages.get(id)) ?? null);
    },
    async markMessagesRead(tenant, id) {
      const tables = tablesOf(tenant);
      const unread = [...tables.messages.values()].filter(
        (row) => row.ticketId === id && row.direction === 'in' && row.status !== 'read',
      );
      for (const message of unread) setStatus(tables, message, 'read');
      return [...new Set(unread.map(({ conversationId }) => conversationId))];
    },
    async raiseMessageStatus(tenant, id, status) {
      const tables = tablesOf(tenant);
      const message = tables.messages.get(id);
      if (message?.direction !== 'out') return null;
      return structuredClone(raiseStatus(tables, message, status));
    },
  };
}
