import type { InboxDeadLetter, InboxRow, InboxStore } from '@aduan/core/store';
import type { Database } from '../database/database.js';

/**
 * Claims the next conversation: its first pending row is due and no worker holds it. Rows locked by another worker are
 * skipped, so that workers do not queue.
 */
export const takeNext = `
  with next as (
    select conversation_hash from aduan.inbox as row
    where tenant = $1 and state = 'pending' and available_at <= $2
      and not exists (
        select 1 from aduan.inbox as earlier
        where earlier.tenant = $1 and earlier.conversation_hash = row.conversation_hash
          and earlier.state = 'pending' and earlier.sequence < row.sequence
      )
      and not exists (
        select 1 from aduan.inbox_lease as lease
        where lease.tenant = $1 and lease.conversation_hash = row.conversation_hash and lease.until > $2
      )
    order by sequence limit 1 for update skip locked
  ),
  lease as (
    insert into aduan.inbox_lease (tenant, conversation_hash, fence, until)
    select $1, conversation_hash, 1, $3 from next
    on conflict (tenant, conversation_hash) do update
      set fence = inbox_lease.fence + 1, until = excluded.until
      where inbox_lease.until <= $2
    returning conversation_hash, fence
  )
  select next.conversation_hash as hash, lease.fence
  from next left join lease on lease.conversation_hash = next.conversation_hash`;

/** Maximum number of attempts when other workers claim the same conversation at the same moment. */
const maxTries = 10;

const rowColumns = 'sequence, channel, account, key, payload, received_at, attempts, available_at';

interface PendingRow extends Omit<InboxRow, 'receivedAt'> {
  readonly received_at: number;
  readonly available_at: number;
}

function toInboxRow({ available_at, received_at, ...row }: PendingRow): InboxRow {
  return { ...row, receivedAt: received_at };
}

/** Store methods of inbound events. */
export function inboxTable(database: Database): InboxStore {
  async function readPending(
    tenant: string,
    hash: string,
    now: number,
    limit: number,
  ): Promise<readonly InboxRow[]> {
    const rows = await database.all<PendingRow>(
      `select ${rowColumns} from aduan.inbox
       where tenant = $1 and conversation_hash = $2 and state = 'pending'
       order by sequence limit $3`,
      [tenant, hash, limit],
    );
    const blocked = rows.findIndex((row) => row.available_at > now);
    return rows.slice(0, blocked < 0 ? rows.length : blocked).map(toInboxRow);
  }

  return {
    async insertInbox(tenant, rows) {
      const list = (read: (row: (typeof rows)[number]) => unknown) => rows.map(read);
      const stored = await database.run(
        `insert into aduan.inbox (tenant, channel, account, key, conversation_hash, payload, received_at)
         select $1, channel, account, key, hash, payload, received_at
         from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::bytea[], $7::bigint[])
           with ordinality as one (channel, account, key, hash, payload, received_at, place)
         order by place
         on conflict (tenant, channel, account, key) do nothing`,
        [
          tenant,
          list(({ channel }) => channel),
          list(({ account }) => account),
          list(({ key }) => key),
          list(({ conversationHash }) => conversationHash),
          list(({ payload }) => Buffer.from(payload)),
          list(({ receivedAt }) => receivedAt),
        ],
      );
      return { stored, duplicates: rows.length - stored };
    },

    async claimConversation(tenant, now, leaseMs, limit) {
      for (let tries = 0; tries < maxTries; tries++) {
        const next = await database.one<{ readonly hash: string; readonly fence: number | null }>(
          takeNext,
          [tenant, now, now + leaseMs],
        );
        if (!next) return null;
        if (next.fence === null) continue;
        const rows = await readPending(tenant, next.hash, now, limit);
        return { conversationHash: next.hash, fence: next.fence, rows };
      }
      return null;
    },
    async releaseConversation(tenant, hash, fence) {
      await database.run(
        `update aduan.inbox_lease set until = 0
         where tenant = $1 and conversation_hash = $2 and fence = $3`,
        [tenant, hash, fence],
      );
    },
    async failInbox(tenant, { conversationHash, fence, sequence }, { error, retryAt }) {
      const changed = await database.run(
        `update aduan.inbox set attempts = attempts + 1, error = $5,
           state = case when $6::bigint is null then 'dead' else 'pending' end,
           available_at = coalesce($6::bigint, available_at)
         where tenant = $1 and sequence = $2 and state = 'pending' and conversation_hash = $3
           and exists (
             select 1 from aduan.inbox_lease
             where tenant = $1 and conversation_hash = $3 and fence = $4
           )`,
        [tenant, sequence, conversationHash, fence, error, retryAt],
      );
      return changed > 0;
    },

    async readInbox(tenant, hash) {
      const rows = await database.all<PendingRow>(
        `select ${rowColumns} from aduan.inbox
         where tenant = $1 and conversation_hash = $2 and state <> 'done' order by sequence`,
        [tenant, hash],
      );
      return rows.map(toInboxRow);
    },
    // Used by the health check: a database that can be read but not written, such as a standby, is not healthy.
    async inboxStats(tenant) {
      const pending = await database.one<{ readonly count: number }>(
        `with writable as (delete from aduan.inbox_lease where false)
         select count(*) as count from aduan.inbox where tenant = $1 and state = 'pending'`,
        [tenant],
      );
      const deadLetters = await database.all<InboxDeadLetter & { readonly receivedAt: number }>(
        `select sequence, channel, received_at as "receivedAt", attempts, error from aduan.inbox
         where tenant = $1 and state = 'dead' order by sequence desc limit 100`,
        [tenant],
      );
      return { pending: pending?.count ?? 0, deadLetters };
    },
    async replayInbox(tenant, sequence, now) {
      const changed = await database.run(
        `update aduan.inbox set state = 'pending', attempts = 0, available_at = $3
         where tenant = $1 and sequence = $2 and state = 'dead'`,
        [tenant, sequence, now],
      );
      return changed > 0;
    },
  };
}
