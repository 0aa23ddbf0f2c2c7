import type {
  ConversationId,
  DeliveryStatus,
  MessageId,
  MessageInsert,
  Store,
  StoredMessage,
  TenantId,
  TicketId,
} from '@aduan/core';
import { statusesBelow } from '@aduan/core/store';
import type { Database } from '../database/database.js';
import type { Statements } from '../database/statements.js';

type MessageMethods = Pick<
  Store,
  | 'readMessages'
  | 'readTicketMessages'
  | 'findMessageByProviderId'
  | 'markMessagesRead'
  | 'raiseMessageStatus'
>;

interface MessageRow {
  readonly id: MessageId;
  readonly conversation_id: ConversationId;
  readonly ticket_id: TicketId | null;
  readonly direction: 'in' | 'out';
  readonly at: number;
  readonly status: DeliveryStatus;
  readonly revision: number;
  readonly sealed_box: string;
  readonly sealed_index: number;
}

const nextRevision = `(
  select coalesce(max(revision), 0) + 1 from message
  where tenant = :tenant and conversation_id = :conversation
)`;

/** Adds a message at the end of its conversation. */
export function insertMessage(sql: Statements, tenant: TenantId, message: MessageInsert): void {
  sql.run(
    `insert into message (tenant, id, conversation_id, ticket_id, direction, at, status, revision,
       sealed_box, sealed_index)
     values (:tenant, :id, :conversation, :ticket, :direction, :at, :status, ${nextRevision},
       :box, :index)`,
    {
      tenant,
      id: message.id,
      conversation: message.conversationId,
      ticket: message.ticketId,
      direction: message.direction,
      at: message.at,
      status: message.status,
      box: message.sealed.box,
      index: message.sealed.index,
    },
  );
}

/** Gives a message another status and the next revision, if it has one of those in `from`. */
export function changeStatus(
  sql: Statements,
  tenant: TenantId,
  id: MessageId,
  change: { readonly from: readonly DeliveryStatus[]; readonly to: DeliveryStatus },
): StoredMessage | null {
  const message = sql.get<MessageRow>('select * from message where tenant = :tenant and id = :id', {
    tenant,
    id,
  });
  if (!message || !change.from.includes(message.status)) return null;
  const changed = sql.get<MessageRow>(
    `update message set status = :status, revision = ${nextRevision}
     where tenant = :tenant and id = :id returning *`,
    { tenant, id, conversation: message.conversation_id, status: change.to },
  );
  return changed ? toMessage(changed) : null;
}

function toMessage(row: MessageRow): StoredMessage {
  return {
    id: row.id,
    conversationId: row.conversation_id,
    ticketId: row.ticket_id,
    direction: row.direction,
    at: row.at,
    status: row.status,
    revision: row.revision,
    sealed: { box: row.sealed_box, index: row.sealed_index },
  };
}

/** Messages of conversations and tickets. */
export function messageTable({ statements: sql, write }: Database): MessageMethods {
  return {
    async readMessages(tenant, conversation, after, limit) {
      const rows = sql.all<MessageRow>(
        `select * from message
         where tenant = :tenant and conversation_id = :conversation and revision > :after
         order by revision limit :limit`,
        { tenant, conversation, after, limit },
      );
      return rows.map(toMessage);
    },
    async readTicketMessages(tenant, ticket) {
      const rows = sql.all<MessageRow>(
        `select * from message where tenant = :tenant and ticket_id = :ticket
         order by at, sequence`,
        { tenant, ticket },
      );
      return rows.map(toMessage);
    },
    async findMessageByProviderId(tenant, channel, providerId) {
      const row = sql.get<MessageRow>(
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
