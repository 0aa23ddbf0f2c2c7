import type { TenantId } from '@aduan/core';
import {
  type DeliveryColumns,
  type DeliveryInsert,
  type OutboxStore,
  statusesBelow,
  toClaimed,
} from '@aduan/core/store';
import type { Database } from '../database/database.js';
import type { Statements } from '../database/statements.js';
import { readDeadLetters } from './dead-letters.js';
import { changeStatus } from './messages.js';

/** Inserts a delivery, unless its id is known. */
export function insertDelivery(sql: Statements, tenant: TenantId, delivery: DeliveryInsert): void {
  sql.run(
    `insert into outbox (tenant, id, target, conversation_id, ticket_id, message_id, payload, due_at,
       available_at)
     values (:tenant, :id, :target, :conversationId, :ticketId, :messageId, :payload, :dueAt, :dueAt)
     on conflict (tenant, id) do nothing`,
    { tenant, ...delivery },
  );
}

/**
 * Deliveries to send next: due, and the oldest unsettled one of their conversation, or, without one, of their ticket
 * and target.
 */
export const dueDeliveries = `
  select id from outbox as row
  where tenant = :tenant and unsettled = 1 and available_at <= :now
    and target not in (select value from json_each(:passedOver))
    and (conversation_id is null or not exists (
      select 1 from outbox as earlier
      where earlier.tenant = row.tenant and earlier.conversation_id = row.conversation_id
        and earlier.unsettled = 1 and earlier.sequence < row.sequence
    ))
    and (conversation_id is not null or ticket_id is null or not exists (
      select 1 from outbox as earlier
      where earlier.tenant = row.tenant and earlier.ticket_id = row.ticket_id
        and earlier.target = row.target and earlier.conversation_id is null
        and earlier.unsettled = 1 and earlier.sequence < row.sequence
    ))
  order by available_at, sequence limit :limit`;

/** The number of waiting deliveries. */
export const pendingDeliveries =
  'select count(*) as count from outbox where tenant = :tenant and unsettled = 1';

/** Store methods of outbound deliveries, ordered per conversation, or, without one, per ticket and target. */
export function outboxTable({ statements: sql, write }: Database): OutboxStore {
  return {
    claimOutbox: (tenant, now, leaseMs, limit, passedOver = []) =>
      write(() => {
        const due = sql.all<{ readonly id: string }>(dueDeliveries, {
          tenant,
          now,
          limit,
          passedOver: JSON.stringify(passedOver),
        });
        const claimed = due.map(({ id }) =>
          sql.get<DeliveryColumns>(
            `update outbox set unsettled_before = max(unsettled_before, state = 'sending'),
               state = 'sending', attempt = attempt + 1, available_at = :until
             where tenant = :tenant and id = :id returning *`,
            { tenant, id, until: now + leaseMs },
          ),
        );
        return claimed.flatMap((row) => (row ? [toClaimed(row)] : []));
      }),

    settleDelivery: (tenant, { attempt, id, outcome }) =>
      write(() => {
        const row = sql.get<DeliveryColumns>(
          `update outbox set state = :state, error = :error, attempt = attempt - (:outcome = 'held'),
             available_at = coalesce(:retryAt, available_at),
             payload = iif(:state = 'sent', null, payload)
           where tenant = :tenant and id = :id and attempt = :attempt and state = 'sending'
           returning *`,
          {
            tenant,
            id,
            attempt,
            outcome: outcome.state,
            state: 'at' in outcome ? 'pending' : outcome.state,
            error: 'error' in outcome ? outcome.error : '',
            retryAt: 'at' in outcome ? outcome.at : null,
          },
        );
        if (!row) return false;
        if (outcome.state !== 'sent' || row.message_id === null) return true;
        const message = row.message_id;
        changeStatus(sql, tenant, message, { from: statusesBelow('sent'), to: 'sent' });
        for (const providerId of outcome.providerIds) {
          sql.run(
            `insert or replace into provider_message (tenant, channel, provider_id, message_id)
             values (:tenant, :channel, :providerId, :message)`,
            { tenant, channel: row.target, providerId, message },
          );
        }
        return true;
      }),

    async outboxStats(tenant) {
      const pending = sql.get<{ readonly count: number }>(pendingDeliveries, { tenant });
      return {
        pending: pending?.count ?? 0,
        deadLetters: readDeadLetters(sql, tenant, { limit: 100 }),
      };
    },
    replayDelivery: (tenant, id, now) =>
      write(() => {
        const row = sql.get<DeliveryColumns>(
          `update outbox set state = 'pending', unsettled_before = 0, available_at = :now
           where tenant = :tenant and id = :id and state in ('dead', 'uncertain') returning *`,
          { tenant, id, now },
        );
        if (row?.message_id) {
          changeStatus(sql, tenant, row.message_id, { from: ['failed'], to: 'accepted' });
        }
        return row !== undefined;
      }),
  };
}
