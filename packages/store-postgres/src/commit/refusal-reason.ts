import type { Commit, CommitOutcome } from '@aduan/core/store';
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
      select 1 from unnest($6::text[], $7::text[]) as one (hash, party_id)
      join aduan.identity on tenant = $1 and identity.hash = one.hash
        and evidence = 'channel' and identity.party_id <> one.party_id
    ) or exists (
      select 1 from unnest($12::text[], $13::int[]) as one (id, version)
      left join aduan.party on tenant = $1 and party.id = one.id
      where party.version is distinct from one.version
    ) or exists (
      select 1 from unnest($14::text[], $15::text[]) as one (scope, id)
      left join aduan.data_key on tenant = $1 and data_key.scope = one.scope
        and data_key.id = one.id
      where data_key.id is null
    ) or exists (
      select 1 from unnest($19::text[], $20::text[]) as one (scope, id)
      join aduan.data_key on tenant = $1 and data_key.scope = one.scope
        and generation = 1 and data_key.id <> one.id
    ) or exists (
      select 1 from unnest($16::text[], $17::text[], $18::text[]) as one (id, system, ticket_id)
      join aduan.foreign_id as known on known.tenant = $1 and known.id = one.id
        and known.system = one.system and known.ticket_id <> one.ticket_id
    ) or exists (
      select 1 from aduan.conversation where tenant = $1 and hash = $8::text and id <> $9::text
    ) or exists (
      select 1 from unnest($21::text[], $22::text[], $23::int[]) as one (table_name, key, expected)
      left join aduan.plugin_row as known on known.tenant = $1 and known.table_name = one.table_name
        and known.key = one.key and (known.expires_at is null or known.expires_at > $24::bigint)
      where one.expected is not null and coalesce(known.version, 0) <> one.expected
    ) or exists (
      select 1 from unnest($25::text[], $26::int[]) as one (ledger, after)
      where after <> (
        select coalesce(max(sequence), 0) from aduan.ledger
        where tenant = $1 and ledger.ledger = one.ledger
      )
    ) as taken,
    (
      select coalesce(version, 0)
      from unnest($10::text[], $11::int[]) with ordinality as read (id, expected, place)
      left join aduan.ticket on tenant = $1 and ticket.id = read.id
      where coalesce(version, 0) <> expected order by place limit 1
    ) as stale`;

/** Why a commit was rolled back, in the order in which a store checks; null when the reason is gone. */
export async function refusalReason(
  database: Database,
  commit: Commit,
): Promise<CommitOutcome | null> {
  const { sealedRecords = [], command, conversation, inbox, party, tenant } = commit;
  const { ledgers = [], partyChanges = [], tickets = [] } = commit;
  const rows = [...(commit.rows?.puts ?? []), ...(commit.rows?.removals ?? [])];
  const proved = [
    ...(party?.identities ?? []).map((identity) => ({ ...identity, party: party?.id })),
    ...partyChanges.flatMap(({ id, linked }) => linked.map((one) => ({ ...one, party: id }))),
  ].filter(({ evidence }) => evidence === 'channel');
  const made = sealedRecords.filter(({ wrapped }) => wrapped);
  const sealed = sealedRecords.filter((sealedRecord) =>
    made.every(({ key }) => key !== sealedRecord.key),
  );
  const elsewhere = tickets.flatMap(({ ticket }) =>
    ticket.foreignIds.map((one) => ({ ...one, ticketId: ticket.id })),
  );
  const facts = await database.one<Facts>(question, [
    tenant,
    command?.key ?? null,
    inbox?.sequence ?? null,
    inbox?.conversationHash ?? null,
    inbox?.fence ?? null,
    proved.map(({ hash }) => hash),
    proved.map((identity) => identity.party),
    conversation?.hash ?? null,
    conversation?.id ?? null,
    tickets.map(({ ticket }) => ticket.id),
    tickets.map(({ expectedVersion }) => expectedVersion),
    partyChanges.map(({ id }) => id),
    partyChanges.map(({ expectedVersion }) => expectedVersion),
    sealed.map(({ scope }) => scope),
    sealed.map(({ key }) => key),
    elsewhere.map(({ id }) => id),
    elsewhere.map(({ system }) => system),
    elsewhere.map(({ ticketId }) => ticketId),
    made.map(({ scope }) => scope),
    made.map(({ key }) => key),
    rows.map(({ table }) => table),
    rows.map(({ key }) => key),
    rows.map(({ expectedVersion }) => expectedVersion),
    commit.rows?.now ?? 0,
    ledgers.map(({ ledger }) => ledger),
    ledgers.map(({ after }) => after),
  ]);
  if (!facts) return null;
  if (facts.result !== null) return { status: 'replayed', result: facts.result };
  if (facts.fenced) return { status: 'fenced' };
  if (facts.taken) return { status: 'conflict', actual: -1 };
  return facts.stale === null ? null : { status: 'conflict', actual: facts.stale };
}
