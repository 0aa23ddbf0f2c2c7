import { type DeliveryColumns, type RelayedOutbox, toClaimed } from '@aduan/core/store';
import type { Database } from '../database/database.js';
import { claimedColumns, isFirstOfQueue, takeIt, unsettled } from './outbox.js';

/** Due deliveries that were never handed over, or so long ago that the job may be lost, while they are still first. */
const toHandOver = `aduan.outbox as row
    where tenant = $1 and ${unsettled} and greatest(available_at, handed_until) <= $2
      and (handed_until = 0 or (${isFirstOfQueue}))`;

/** Whether there is anything to hand over. Checked without a transaction, since mostly there is nothing. */
export const anyToHandOver = `select 1 from ${toHandOver} limit 1`;

export const handOverDeliveries = `
  with due as (
    select id from ${toHandOver}
    order by greatest(available_at, handed_until), sequence limit $4 for update skip locked
  )
  update aduan.outbox set handed_until = $3
  from due where outbox.tenant = $1 and outbox.id = due.id
  returning outbox.id, target, conversation_id as "conversationId", ticket_id as "ticketId"`;

/** Conditions for the queues of the outbox, by what their deliveries share. */
const lines = {
  conversation: 'conversation_id = $4',
  ticketAndTarget: 'conversation_id is null and ticket_id = $4 and target = $5',
  alone: 'id = $4',
};

/** Claims the first delivery of a queue if it is due, and returns its due time. */
export function claimFirstOf(kind: keyof typeof lines): string {
  return `
  with first as (
    select id, available_at from aduan.outbox
    where tenant = $1 and ${unsettled} and ${lines[kind]} order by sequence limit 1
  ),
  claimed as (
    update aduan.outbox set ${takeIt} from first
    where outbox.tenant = $1 and outbox.id = first.id and ${unsettled} and outbox.available_at <= $2
    returning ${claimedColumns}
  )
  select first.available_at as first_due, claimed.* from first left join claimed on true`;
}

type FirstRow = DeliveryColumns & { readonly first_due: number; readonly id: string | null };

/** The outbox for a relay with jobs in the same database. */
export function relayedOutbox(database: Database): RelayedOutbox {
  return {
    run: database.raw,
    async handOver(tenant, { now, againMs }, limit, write) {
      if (!(await database.one(anyToHandOver, [tenant, now]))) return 0;
      return database.transaction(async ({ all, raw }) => {
        const handed = await all<Parameters<typeof write>[0][number]>(handOverDeliveries, [
          tenant,
          now,
          now + againMs,
          limit,
        ]);
        if (handed.length > 0) await write(handed, raw);
        return handed.length;
      });
    },

    async claimFirst(tenant, { conversationId, id, target, ticketId }, now, leaseMs) {
      const time = [tenant, now, now + leaseMs];
      const row = await (conversationId !== null
        ? database.one<FirstRow>(claimFirstOf('conversation'), [...time, conversationId])
        : ticketId !== null
          ? database.one<FirstRow>(claimFirstOf('ticketAndTarget'), [...time, ticketId, target])
          : database.one<FirstRow>(claimFirstOf('alone'), [...time, id]));
      const isTaken = row !== undefined && row.id !== null;
      return { taken: isTaken ? toClaimed(row) : null, dueAt: row?.first_due ?? null };
    },
  };
}
