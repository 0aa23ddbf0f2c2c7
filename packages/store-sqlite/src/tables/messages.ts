import type { TenantId } from '@aduan/core';
import type { Receipt } from '@aduan/core/channel';
import type { MessageId } from '@aduan/core/plugin';
import {
  type ConversationId,
  type MessageColumns,
  type MessageInsert,
  type MessageStore,
  type StoredMessage,
  statusesBelow,
  toMessage,
} from '@aduan/core/store';
import type { Database } from '../database/database.js';
import type { Statements } from '../database/statements.js';

const nextRevision = `(
  select coalesce(max(revision), 0) + 1 from message
  where tenant = :tenant and conversation_id = :conversation
)`;

/** Appends a message to its conversation. */
export function insertMessage(sql: Statements, tenant: TenantId, message: MessageInsert): void {
  sql.run(
    `insert into message (tenant, id, conversation_id, ticket_id, direction, at, status, revision,
       sealed_record, sealed_index)
     values (:tenant, :id, :conversation, :ticket, :direction, :at, :status, ${nextRevision},
       :sealedRecord, :index)`,
    {
      tenant,
      id: message.id,
      conversation: message.conversationId,
      ticket: message.ticketId,
      direction: message.direction,
      at: message.at,
      status: message.status,
      sealedRecord: message.sealed.sealedRecord,
      index: message.sealed.index,
    },
  );
}

/** Sets the status of a message and its next revision, if its present status is in `from`. */
export function changeStatus(
  sql: Statements,
  tenant: TenantId,
  id: MessageId,
  change: { readonly from: readonly Receipt[]; readonly to: Receipt },
): StoredMessage | null {
  const message = sql.get<MessageColumns>(
    'select * from message where tenant = :tenant and id = :id',
    {
      tenant,
      id,
    },
  );
  if (!message || !change.from.includes(message.status)) return null;
  const changed = sql.get<MessageColumns>(
    `update message set status = :status, revision = ${nextRevision}
     where tenant = :tenant and id = :id returning *`,
    { tenant, id, conversation: message.conversation_id, status: change.to },
  );
  return changed ? toMessage(changed) : null;
}

/** Store methods of messages in conversations and tickets. */
export function messageTable({ statements: sql, write }: Database): MessageStore {
  return {
    async readMessages(tenant, conversation, after, limit) {
      const rows = sql.all<MessageColumns>(
        `select * from message
         where tenant = :tenant and conversation_id = :conversation and revision > :after
         order by revision limit :limit`,
        { tenant, conversation, after, limit },
      );
      return rows.map(toMessage);
    },
    async readTicketMessages(tenant, ticket) {
      const rows = sql.all<MessageColumns>(
        `select * from message where tenant = :tenant and ticket_id = :ticket
         order by at, sequence`,
        { tenant, ticket },
      );
      return rows.map(toMessage);
    },
    async findMessageByProviderId(tenant, channel, providerId) {
      const row = sql.get<MessageColumns>(
        `select message.* from provider_message
         join message on message.tenant = :tenant and message.id = message_id
         where provider_message.tenant = :tenant and channel = :channel and provider_id = :providerId`,
        { tenant, channel, providerId },
      );
      return row ? toMessage(row) : null;
    },
    markMessagesRead: (tenant, ticket) =>
      write(() => {
        const unread = sql.all<{
          readonly id: MessageId;
          readonly conversation_id: ConversationId;
        }>(
          `select id, conversation_id from message
           where tenant = :tenant and ticket_id = :ticket and direction = 'in' and status <> 'read'
           order by sequence`,
          { tenant, ticket },
        );
        const change = { from: statusesBelow('read'), to: 'read' } as const;
        for (const { id } of unread) changeStatus(sql, tenant, id, change);
        return [...new Set(unread.map((row) => row.conversation_id))];
      }),
    raiseMessageStatus: (tenant, id, status) =>
      write(() => {
        const outbound = sql.get(
          `select 1 from message where tenant = :tenant and id = :id and direction = 'out'`,
          { tenant, id },
        );
        if (!outbound) return null;
        return changeStatus(sql, tenant, id, { from: statusesBelow(status), to: status });
      }),
  };
}
