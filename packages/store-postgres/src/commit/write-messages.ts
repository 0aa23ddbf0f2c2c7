import type { MessageInsert } from '@aduan/core';
import type { CommitPart } from './commit-part.js';
import type { Parameters } from './parameters.js';

/** Messages at the end of their conversations, each with the next revision. */
export function messagePart(
  tenant: string,
  messages: readonly MessageInsert[],
  { add }: Parameters,
): CommitPart {
  const list = (type: string, read: (message: MessageInsert) => unknown) =>
    add(messages.map(read), `${type}[]`);
  const conversations = list('text', (message) => message.conversationId);
  const lists = [
    list('text', (message) => message.id),
    conversations,
    list('text', (message) => message.ticketId),
    list('text', (message) => message.direction),
    list('bigint', (message) => message.at),
    list('text', (message) => message.status),
    list('text', (message) => message.sealed.box),
    list('int', (message) => message.sealed.index),
  ];
  const names = 'id, conversation_id, ticket_id, direction, at, status, sealed_box, sealed_index';
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
