import type { Commit, CommitOutcome } from '@aduan/core';
import type { Database } from '../database/database.js';

interface Facts {
  readonly result: string | null;
  readonly fenced: boolean;
  readonly taken: boolean;
  readonly stale: number | null;
}

const question = `
  select
    (select result from aduan.command where tenant = $1 and key = $2::text) as result,
    $3::bigint is not null and not exists (
      select 1 from aduan.inbox where tenant = $1 and sequence = $3::bigint and state = 'pending'
        and conversation_hash = $4::text and exists (
          select 1 from aduan.inbox_lease
          where tenant = $1 and conversation_hash = $4::text and fence = $5::int
        )
    ) as fenced,
    exists (
      select 1 from aduan.identity where tenant = $1 and hash = any ($6::text[]) and party_id <> $7::text
    ) or exists (
      select 1 from aduan.conversation where tenant = $1 and hash = $8::text and id <> $9::text
    ) as taken,
    (
      select coalesce(version, 0)
      from unnest($10::text[], $11::int[]) with ordinality as read (id, expected, place)
      left join aduan.ticket on tenant = $1 and ticket.id = read.id
      where coalesce(version, 0) <> expected order by place limit 1
    ) as stale`;

/** Why a commit was taken back, in the order in which a store looks; null when there is no reason any more. */
export async function whyRefused(
  database: Database,
  commit: Commit,
): Promise<CommitOutcome | null> {
  const { command, conversation, inbox, party, tenant, tickets } = commit;
  const facts = await database.one<Facts>(question, [
    tenant,
    command?.key ?? null,
    inbox?.sequence ?? null,
    inbox?.conversationHash ?? null,
    inbox?.fence ?? null,
    party?.identities.map(({ hash }) => hash) ?? [],
    party?.id ?? null,
    conversation?.hash ?? null,
    conversation?.id ?? null,
    tickets.map(({ ticket }) => ticket.id),
    tickets.map(({ expectedVersion }) => expectedVersion),
  ]);
  if (!facts) return null;
  if (facts.result !== null) return { status: 'replayed', result: facts.result };
  if (facts.fenced) return { status: 'fenced' };
  if (facts.taken) return { status: 'conflict', actual: -1 };
  return facts.stale === null ? null : { status: 'conflict', actual: facts.stale };
}
