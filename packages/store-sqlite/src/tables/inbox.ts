import type { TenantId } from '@aduan/core';
import type { InboxClaim, InboxDeadLetter, InboxRow, InboxStore } from '@aduan/core/store';
import type { Database } from '../database/database.js';
import type { Statements } from '../database/statements.js';
import { stopBehindNewer } from '../schema/schema-version.js';

const currentClaim = `tenant = :tenant and sequence = :sequence and state = 'pending'
  and conversation_hash = :hash and exists (
    select 1 from inbox_lease
    where tenant = :tenant and conversation_hash = :hash and fence = :fence
  )`;

function claimParameters(tenant: TenantId, { conversationHash, fence, sequence }: InboxClaim) {
  return { tenant, sequence, hash: conversationHash, fence };
}

/** Whether the worker still holds the conversation and the row still waits. */
export function isClaimCurrent(sql: Statements, tenant: TenantId, claim: InboxClaim): boolean {
  const text = `select 1 from inbox where ${currentClaim}`;
  return sql.get(text, claimParameters(tenant, claim)) !== undefined;
}

/** Marks a row as done and removes its payload. */
export function finishInboxRow(sql: Statements, tenant: TenantId, sequence: number): void {
  sql.run(
    `update inbox set state = 'done', payload = null
     where tenant = :tenant and sequence = :sequence`,
    { tenant, sequence },
  );
}

/** The next conversation: its first pending row is due and no worker holds it. */
export const nextConversation = `
  select conversation_hash from inbox as row
  where tenant = :tenant and state = 'pending' and available_at <= :now
    and not exists (
      select 1 from inbox as earlier
      where earlier.tenant = row.tenant and earlier.conversation_hash = row.conversation_hash
        and earlier.state = 'pending' and earlier.sequence < row.sequence
    )
    and not exists (
      select 1 from inbox_lease as lease
      where lease.tenant = row.tenant and lease.conversation_hash = row.conversation_hash
        and lease.until > :now
    )
  order by sequence limit 1`;

const rowColumns = 'sequence, channel, account, key, payload, received_at, attempts, available_at';

interface PendingRow extends Omit<InboxRow, 'receivedAt'> {
  readonly received_at: number;
  readonly available_at: number;
}

function toInboxRow({ available_at, received_at, ...row }: PendingRow): InboxRow {
  return { ...row, receivedAt: received_at };
}

function readPending(sql: Statements, tenant: TenantId, hash: string, now: number, limit: number) {
  const rows = sql.all<PendingRow>(
    `select ${rowColumns} from inbox
     where tenant = :tenant and conversation_hash = :hash and state = 'pending'
     order by sequence limit :limit`,
    { tenant, hash, limit },
  );
  const blocked = rows.findIndex((row) => row.available_at > now);
  return rows.slice(0, blocked < 0 ? rows.length : blocked).map(toInboxRow);
}

/** Store methods of inbound events. */
export function inboxTable({ statements: sql, write }: Database): InboxStore {
  return {
    insertInbox: (tenant, rows) =>
      write(() => {
        let stored = 0;
        for (const row of rows) {
          stored += sql.run(
            `insert into inbox (tenant, channel, account, key, conversation_hash, payload, received_at)
             values (:tenant, :channel, :account, :key, :conversationHash, :payload, :receivedAt)
             on conflict (tenant, channel, account, key) do nothing`,
            { tenant, ...row },
          );
        }
        return { stored, duplicates: rows.length - stored };
      }),

    claimConversation: (tenant, now, leaseMs, limit) =>
      write(() => {
        const next = sql.get<{ readonly conversation_hash: string }>(nextConversation, {
          tenant,
          now,
        });
        if (!next) return null;
        const hash = next.conversation_hash;
        const lease = sql.get<{ readonly fence: number }>(
          `insert into inbox_lease (tenant, conversation_hash, fence, until)
           values (:tenant, :hash, 1, :until)
           on conflict do update set fence = fence + 1, until = excluded.until returning fence`,
          { tenant, hash, until: now + leaseMs },
        );
        if (!lease) return null;
        const rows = readPending(sql, tenant, hash, now, limit);
        return { conversationHash: hash, fence: lease.fence, rows };
      }),
    releaseConversation: (tenant, hash, fence) =>
      write(() => {
        sql.run(
          `update inbox_lease set until = 0
           where tenant = :tenant and conversation_hash = :hash and fence = :fence`,
          { tenant, hash, fence },
        );
      }),
    failInbox: (tenant, claim, { error, retryAt }) =>
      write(() => {
        const changed = sql.run(
          `update inbox set attempts = attempts + 1, error = :error,
             state = iif(:retryAt is null, 'dead', 'pending'),
             available_at = coalesce(:retryAt, available_at)
           where ${currentClaim}`,
          { ...claimParameters(tenant, claim), error, retryAt },
        );
        return changed > 0;
      }),

    async readInbox(tenant, hash) {
      const rows = sql.all<PendingRow>(
        `select ${rowColumns} from inbox
         where tenant = :tenant and conversation_hash = :hash and state <> 'done'
         order by sequence`,
        { tenant, hash },
      );
      return rows.map(toInboxRow);
    },
    async inboxStats(tenant) {
      // A process that may not write to a newer schema must not count as healthy.
      stopBehindNewer(sql);
      const pending = sql.get<{ readonly count: number }>(
        `select count(*) as count from inbox where tenant = :tenant and state = 'pending'`,
        { tenant },
      );
      const deadLetters = sql.all<InboxDeadLetter>(
        `select sequence, channel, received_at as receivedAt, attempts, error from inbox
         where tenant = :tenant and state = 'dead' order by sequence desc limit 100`,
        { tenant },
      );
      return { pending: pending?.count ?? 0, deadLetters: deadLetters.map((row) => ({ ...row })) };
    },
    replayInbox: (tenant, sequence, now) =>
      write(() => {
        const changed = sql.run(
          `update inbox set state = 'pending', attempts = 0, available_at = :now
           where tenant = :tenant and sequence = :sequence and state = 'dead'`,
          { tenant, sequence, now },
        );
        return changed > 0;
      }),
  };
}
