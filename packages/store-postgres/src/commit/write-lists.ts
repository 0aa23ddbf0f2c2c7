import type { BoxInsert, DeliveryInsert, MessageInsert } from '@aduan/core';
import type { CommitPart } from './commit-part.js';
import type { Parameters } from './parameters.js';

/**
 * The sealed texts, if the keys that sealed them are there, and stay until all of it is written. A key that was made for one of
 * them is kept with it.
 */
export function boxPart(
  tenant: string,
  boxes: readonly BoxInsert[],
  { add }: Parameters,
): CommitPart {
  const list = (type: string, read: (box: BoxInsert) => unknown) =>
    add(boxes.map(read), `${type}[]`);
  const ids = list('text', ({ id }) => id);
  const scopes = list('text', ({ scope }) => scope);
  const ciphers = list('bytea', ({ cipher }) => Buffer.from(cipher));
  const newLast = boxes.toSorted((a, b) => Number(!!a.wrapped) - Number(!!b.wrapped));
  const sealing = new Map(newLast.map((box) => [`${box.scope} ${box.key}`, box]));
  // Each by itself: joined to a list, the planner may read all keys of the desk for it.
  const keys = [...sealing.values()].map(({ key, scope, wrapped }, index) => {
    const [scopes, id] = [add(scope, 'text'), add(key, 'text')];
    const made = () => `
      insert into aduan.data_key (tenant, scope, generation, id, wrapped)
      values (${tenant}, ${scopes}, 1, ${id}, ${add(Buffer.from(wrapped ?? []), 'bytea')})
      on conflict (tenant, scope, generation) do nothing returning 1`;
    const known = `
      select 1 from aduan.data_key where tenant = ${tenant} and scope = ${scopes} and id = ${id}
      for key share`;
    return `
    sealing_key_${index} as (${wrapped ? made() : known}
    ),`;
  });
  return {
    text: `${keys.join('')}
    added_box as (
      insert into aduan.box (tenant, id, scope, cipher)
      select ${tenant}, id, scope, cipher from unnest(${ids}, ${scopes}, ${ciphers}) as one (id, scope, cipher)
    )`,
    holds: keys.map((_, index) => `exists (select 1 from sealing_key_${index})`).join(' and '),
  };
}

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

/** What is to be delivered; an id that is known stays as it is. */
export function deliveryPart(
  tenant: string,
  deliveries: readonly DeliveryInsert[],
  { add }: Parameters,
): CommitPart {
  const list = (type: string, read: (delivery: DeliveryInsert) => unknown) =>
    add(deliveries.map(read), `${type}[]`);
  const lists = [
    list('text', (delivery) => delivery.id),
    list('text', (delivery) => delivery.target),
    list('text', (delivery) => delivery.conversationId),
    list('text', (delivery) => delivery.ticketId),
    list('text', (delivery) => delivery.messageId),
    list('bytea', (delivery) => Buffer.from(delivery.payload)),
    list('bigint', (delivery) => delivery.dueAt),
  ];
  const names = 'id, target, conversation_id, ticket_id, message_id, payload, due_at';
  return {
    text: `
    added_delivery as (
      insert into aduan.outbox (tenant, ${names}, available_at)
      select ${tenant}, ${names}, due_at
      from unnest(${lists.join(', ')}) with ordinality as one (${names}, place) order by place
      on conflict (tenant, id) do nothing
    )`,
  };
}
