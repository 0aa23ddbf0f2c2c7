import type { DeliveryInsert } from '@aduan/core';
import type { CommitPart } from './commit-part.js';
import type { Parameters } from './parameters.js';

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
