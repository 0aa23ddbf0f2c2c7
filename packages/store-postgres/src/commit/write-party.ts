import type { ConversationRow, PartyWrite } from '@aduan/core';
import type { CommitPart } from './commit-part.js';
import type { Parameters } from './parameters.js';

/** A citizen with the identities that now point to him, none of which belongs to somebody else. */
export function partyPart(tenant: string, party: PartyWrite, { add }: Parameters): CommitPart {
  const id = add(party.id, 'text');
  const profile = [
    add(party.profile?.box ?? null, 'text'),
    add(party.profile?.index ?? null, 'int'),
  ];
  // In one order, so that two commits never wait for each other.
  const identities = [...new Map(party.identities.map((one) => [one.hash, one])).values()].sort(
    (a, b) => (a.hash < b.hash ? -1 : 1),
  );
  const list = (read: (identity: PartyWrite['identities'][number]) => string) =>
    add(identities.map(read), 'text[]');
  const hashes = list(({ hash }) => hash);
  return {
    text: `
    written_party as (
      insert into aduan.party (tenant, id, created_at, profile_box, profile_index)
      values (${tenant}, ${id}, ${add(party.createdAt, 'bigint')}, ${profile.join(', ')})
      on conflict (tenant, id) do update set
        profile_box = coalesce(excluded.profile_box, party.profile_box),
        profile_index = coalesce(excluded.profile_index, party.profile_index)
    ),
    new_identity as (
      insert into aduan.identity (tenant, hash, kind, evidence, party_id)
      select ${tenant}, one.hash, one.kind, one.evidence, ${id}
      from unnest(${hashes}, ${list(({ kind }) => kind)}, ${list(({ evidence }) => evidence)})
        as one (hash, kind, evidence)
      on conflict (tenant, hash) do nothing returning 1
    ),
    own_identity as (
      select 1 from aduan.identity
      where tenant = ${tenant} and hash = any (${hashes}) and party_id = ${id}
    )`,
    holds: `(select count(*) from new_identity) + (select count(*) from own_identity) = cardinality(${hashes})`,
  };
}

/** A thread. Its hash belongs to no other one, or the unique index refuses it. */
export function conversationPart(
  tenant: string,
  row: ConversationRow,
  { add }: Parameters,
): CommitPart {
  const columns = new Map([
    ['hash', add(row.hash, 'text')],
    ['channel', add(row.channel, 'text')],
    ['party_id', add(row.partyId, 'text')],
    ['ticket_id', add(row.ticketId, 'text')],
    ['address_box', add(row.address.box, 'text')],
    ['address_index', add(row.address.index, 'int')],
    ['last_inbound_at', add(row.lastInboundAt, 'bigint')],
    ['session_box', add(row.session?.box ?? null, 'text')],
    ['session_index', add(row.session?.index ?? null, 'int')],
  ]);
  const names = [...columns.keys()];
  return {
    text: `
    written_conversation as (
      insert into aduan.conversation (tenant, id, ${names.join(', ')})
      values (${tenant}, ${add(row.id, 'text')}, ${[...columns.values()].join(', ')})
      on conflict (tenant, id) do update set ${names.map((name) => `${name} = excluded.${name}`).join(', ')}
    )`,
  };
}
