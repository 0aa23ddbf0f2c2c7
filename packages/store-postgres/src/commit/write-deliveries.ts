import type { DeliveryInsert } from '@aduan/core/store';
import { columnOf, type Parameters } from '../database/parameters.js';
import type { CommitPart } from './commit-part.js';

/** Inserts deliveries; a known id stays unchanged. */
export function deliveryPart(
  tenant: string,
  deliveries: readonly DeliveryInsert[],
  parameters: Parameters,
): CommitPart {
  const column = columnOf(deliveries, parameters);
  const lists = [
    column('text', (delivery) => delivery.id),
    column('text', (delivery) => delivery.target),
    column('text', (delivery) => delivery.conversationId),
    column('text', (delivery) => delivery.ticketId),
    column('text', (delivery) => delivery.messageId),
    column('bytea', (delivery) => Buffer.from(delivery.payload)),
    column('bigint', (delivery) => delivery.dueAt),
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
