import type { MessageInsert } from '@aduan/core/store';
import { columnOf, type Parameters } from '../database/parameters.js';
import type { CommitPart } from './commit-part.js';

/** Appends messages to their conversations, each with the next revision. */
export function messagePart(
  tenant: string,
  messages: readonly MessageInsert[],
  parameters: Parameters,
): CommitPart {
  const column = columnOf(messages, parameters);
  const conversations = column('text', (message) => message.conversationId);
  const lists = [
    column('text', (message) => message.id),
    conversations,
    column('text', (message) => message.ticketId),
    column('text', (message) => message.direction),
    column('bigint', (message) => message.at),
    column('text', (message) => message.status),
    column('text', (message) => message.sealed.sealedRecord),
    column('int', (message) => message.sealed.index),
  ];
  const names =
    'id, conversation_id, ticket_id, direction, at, status, sealed_record, sealed_index';
  return {
    text: `
    revised as (
      insert into aduan.revision (tenant, conversation_id, last)
      select ${tenant}, one, count(*) from unnest(${conversations}) as one group by one order by one
      on conflict (tenant, conversation_id) do update set last = revision.last + excluded.last
      returning conversation_id, last
    ),
    added_message as (
      insert into aduan.message (tenant, ${names}, revision)
      select ${tenant}, ${names.replace('conversation_id', 'one.conversation_id')},
        revised.last - count(*) over (partition by one.conversation_id)
          + row_number() over (partition by one.conversation_id order by place)
      from unnest(${lists.join(', ')}) with ordinality as one (${names}, place)
      join revised on revised.conversation_id = one.conversation_id
      order by place
    )`,
  };
}
