import {
  type ConversationId,
  type MessageColumns,
  type MessageStore,
  statusesBelow,
  toMessage,
} from '@aduan/core/store';
import type { Database } from '../database/database.js';
import { changeStatus } from './message-status.js';

const columns = `message.id, conversation_id, ticket_id, direction, at, status, revision, sealed_record,
  sealed_index`;

const markRead = `with ${changeStatus(
  `select id, conversation_id, sequence as place from aduan.message
   where tenant = $1 and ticket_id = $2 and direction = 'in' and status <> 'read'`,
  "'read'",
  '$3::text[]',
)} select conversation_id from changed order by place`;

const raiseStatus = `with ${changeStatus(
  `select id, conversation_id, 1 as place from aduan.message
   where tenant = $1 and id = $2 and direction = 'out' and status = any ($4::text[])`,
  '$3::text',
  '$4::text[]',
)} select * from changed`;

/** Store methods of messages in conversations and tickets. */
export function messageTable(database: Database): MessageStore {
  async function readAll(rest: string, values: readonly unknown[]) {
    const text = `select ${columns} from aduan.message where tenant = $1 and ${rest}`;
    return (await database.all<MessageColumns>(text, values)).map(toMessage);
  }

  return {
    readMessages: (tenant, conversation, after, limit) =>
      readAll('conversation_id = $2 and revision > $3 order by revision limit $4', [
        tenant,
        conversation,
        after,
        limit,
      ]),
    readTicketMessages: (tenant, ticket) =>
      readAll('ticket_id = $2 order by at, sequence', [tenant, ticket]),
    async findMessageByProviderId(tenant, channel, providerId) {
      const row = await database.one<MessageColumns>(
        `select ${columns} from aduan.provider_message
         join aduan.message on message.tenant = $1 and message.id = message_id
         where provider_message.tenant = $1 and provider_message.channel = $2 and provider_id = $3`,
        [tenant, channel, providerId],
      );
      return row ? toMessage(row) : null;
    },
    async markMessagesRead(tenant, ticket) {
      const rows = await database.all<{ readonly conversation_id: ConversationId }>(markRead, [
        tenant,
        ticket,
        statusesBelow('read'),
      ]);
      return [...new Set(rows.map((row) => row.conversation_id))];
    },
    async raiseMessageStatus(tenant, id, status) {
      const values = [tenant, id, status, statusesBelow(status)];
      const row = await database.one<MessageColumns>(raiseStatus, values);
      return row ? toMessage(row) : null;
    },
  };
}
