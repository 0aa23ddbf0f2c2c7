import {
  type DeliveryColumns,
  type OutboxStore,
  statusesBelow,
  toClaimed,
} from '@aduan/core/store';
import type { Database } from '../database/database.js';
import { isDeadLetter, readDeadLetters } from './dead-letters.js';
import { changeStatus } from './message-status.js';

export const unsettled = "state in ('pending', 'sending')";

/**
 * Whether no unsettled delivery precedes `row` in its conversation, or, without one, in its ticket with the same
 * target.
 */
export const isFirstOfQueue = `
      (conversation_id is null or not exists (
        select 1 from aduan.outbox as earlier
        where earlier.tenant = $1 and earlier.conversation_id = row.conversation_id
          and earlier.${unsettled} and earlier.sequence < row.sequence
      ))
      and (conversation_id is not null or ticket_id is null or not exists (
        select 1 from aduan.outbox as earlier
        where earlier.tenant = $1 and earlier.ticket_id = row.ticket_id
          and earlier.target = row.target and earlier.conversation_id is null
          and earlier.${unsettled} and earlier.sequence < row.sequence
      ))`;

/** Leases a delivery to a worker until `$3`. */
export const takeIt = `unsettled_before = unsettled_before or state = 'sending',
    state = 'sending', attempt = attempt + 1, available_at = $3`;
export const claimedColumns = `outbox.id, sequence, target, conversation_id, ticket_id, message_id, payload, due_at,
    attempt, unsettled_before`;

/**
 * Claims due deliveries, each the oldest unsettled one of its conversation, or, without one, of its ticket and target.
 */
export const claimDeliveries = `
  with due as (
    select id, available_at as was_due from aduan.outbox as row
    where tenant = $1 and ${unsettled} and available_at <= $2 and target <> all ($5::text[])
      and ${isFirstOfQueue}
    order by available_at, sequence limit $4 for update skip locked
  )
  update aduan.outbox set ${takeIt}
  from due where outbox.tenant = $1 and outbox.id = due.id
  returning ${claimedColumns}, due.was_due`;

/** Settles one attempt; a sent delivery updates its message's status and stores the provider's ids. */
const settle = `
  with settled as (
    update aduan.outbox set state = $4, error = $5, available_at = coalesce($6::bigint, available_at),
      payload = case when $4 = 'sent' then null else payload end,
      attempt = case when $9::boolean then attempt - 1 else attempt end
    where tenant = $1 and id = $2 and attempt = $3 and state = 'sending'
    returning message_id, target
  ),
  known as (
    insert into aduan.provider_message (tenant, channel, provider_id, message_id)
    select $1, target, one, message_id from settled, unnest($7::text[]) as one
    where $4 = 'sent' and message_id is not null
    on conflict (tenant, channel, provider_id) do update set message_id = excluded.message_id
  ),
  ${changeStatus(
    `select message.id, conversation_id, 1 as place from settled
     join aduan.message on message.tenant = $1 and message.id = message_id
     where $4 = 'sent' and status = any ($8::text[])`,
    "'sent'",
    '$8::text[]',
  )}
  select 1 from settled`;

/** Queues a delivery again, and its message with it. */
const replay = `
  with again as (
    update aduan.outbox set state = 'pending', unsettled_before = false, available_at = $3, handed_until = 0
    where tenant = $1 and id = $2 and ${isDeadLetter} returning message_id
  ),
  ${changeStatus(
    `select message.id, conversation_id, 1 as place from again
     join aduan.message on message.tenant = $1 and message.id = message_id where status = 'failed'`,
    "'accepted'",
    "'{failed}'::text[]",
  )}
  select 1 from again`;

/** The number of waiting deliveries. */
export const pendingDeliveries = `
  select count(*) as count from aduan.outbox where tenant = $1 and ${unsettled}`;

interface ClaimedRow extends DeliveryColumns {
  readonly sequence: number;
  readonly was_due: number;
}

/** Store methods of outbound deliveries, ordered per conversation, or, without one, per ticket and target. */
export function outboxTable(database: Database): OutboxStore {
  return {
    async claimOutbox(tenant, now, leaseMs, limit, passedOver = []) {
      const rows = await database.all<ClaimedRow>(claimDeliveries, [
        tenant,
        now,
        now + leaseMs,
        limit,
        passedOver,
      ]);
      return [...rows]
        .sort((a, b) => a.was_due - b.was_due || a.sequence - b.sequence)
        .map(toClaimed);
    },

    async settleDelivery(tenant, { attempt, id, outcome }) {
      const settled = await database.one(settle, [
        tenant,
        id,
        attempt,
        'at' in outcome ? 'pending' : outcome.state,
        'error' in outcome ? outcome.error : '',
        'at' in outcome ? outcome.at : null,
        outcome.state === 'sent' ? [...new Set(outcome.providerIds)] : [],
        statusesBelow('sent'),
        outcome.state === 'held',
      ]);
      return settled !== undefined;
    },

    async outboxStats(tenant) {
      const pending = await database.one<{ readonly count: number }>(pendingDeliveries, [tenant]);
      return {
        pending: pending?.count ?? 0,
        deadLetters: await readDeadLetters(database, tenant, { limit: 100 }),
      };
    },
    async replayDelivery(tenant, id, now) {
      return (await database.one(replay, [tenant, id, now])) !== undefined;
    },
  };
}
