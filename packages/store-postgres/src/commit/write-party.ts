import {
  type ConversationRow,
  historyOf,
  type IdentityInsert,
  type PartyChange,
  type PartyWrite,
} from '@aduan/core/store';
import { columnOf, type Parameters } from '../database/parameters.js';
import type { CommitPart } from './commit-part.js';
import { eventPart } from './write-events.js';

/** Writes a party with its identities. */
export function partyPart(tenant: string, party: PartyWrite, parameters: Parameters): CommitPart {
  const { add } = parameters;
  const id = add(party.id, 'text');
  const profile = [
    add(party.profile?.sealedRecord ?? null, 'text'),
    add(party.profile?.index ?? null, 'int'),
  ];
  return {
    text: `
    written_party as (
      insert into aduan.party (tenant, id, created_at, profile_record, profile_index)
      values (${tenant}, ${id}, ${add(party.createdAt, 'bigint')}, ${profile.join(', ')})
      on conflict (tenant, id) do update set
        profile_record = coalesce(excluded.profile_record, party.profile_record),
        profile_index = coalesce(excluded.profile_index, party.profile_index)
    ),
    ${identities(tenant, id, party.identities, parameters)}`,
  };
}

/** Identities of a party. An identity that is proved for another party violates the unique index. */
function identities(
  tenant: string,
  party: string,
  linked: readonly IdentityInsert[],
  parameters: Parameters,
): string {
  // In a fixed order, so that two commits cannot deadlock.
  const sorted = linked.toSorted((a, b) => (a.hash < b.hash ? -1 : 1));
  const column = columnOf(sorted, parameters);
  const lists = [
    column('text', ({ hash }) => hash),
    column('text', ({ kind }) => kind),
    column('text', ({ evidence }) => evidence),
    column('text', ({ sealed }) => sealed.sealedRecord),
    column('int', ({ sealed }) => sealed.index),
  ];
  const names = 'hash, kind, evidence, sealed_record, sealed_index';
  return `
    linked_${party.replace(/\W+/g, '_')} as (
      insert into aduan.identity (tenant, party_id, ${names})
      select ${tenant}, ${party}, ${names} from unnest(${lists.join(', ')}) as one (${names})
      on conflict (tenant, hash, party_id, evidence) do nothing
    )`;
}

/** Writes decisions about parties, if the parties are unchanged since they were read. */
export function partyChangesPart(
  tenant: string,
  changes: readonly PartyChange[],
  parameters: Parameters,
): CommitPart {
  const { add } = parameters;
  const column = columnOf(changes, parameters);
  const ids = column('text', ({ id }) => id);
  const lists = [
    ids,
    column('text', ({ mergedInto }) => mergedInto),
    column('int', ({ expectedVersion }) => expectedVersion),
    column('int', ({ events }) => events.length),
  ];
  const each = changes.map((change, index) => {
    const { events, expectedVersion, linked, unlinked } = change;
    const id = add(change.id, 'text');
    const history = { id: historyOf(change.id), expectedVersion, events };
    return `
    unlinked_${index} as (
      delete from aduan.identity
      where tenant = ${tenant} and party_id = ${id} and hash = any (${add(unlinked, 'text[]')})
    ),
    ${identities(tenant, id, linked, parameters)},
    ${eventPart(tenant, history, parameters, `_of_party_${index}`).text}`;
  });
  return {
    // Locked in a fixed order first, so that two commits on the same parties cannot deadlock.
    text: `
    locked_party as (
      select id from aduan.party where tenant = ${tenant} and id = any (${ids}) order by id for update
    ),
    changed_party as (
      update aduan.party set merged_into = one.merged_into, version = one.expected + one.events
      from locked_party join unnest(${lists.join(', ')}) as one (id, merged_into, expected, events)
        on one.id = locked_party.id
      where party.tenant = ${tenant} and party.id = one.id and party.version = one.expected
      returning 1
    ),
    ${each.join(',\n')}`,
    holds: `(select count(*) from changed_party) = ${changes.length}`,
  };
}

/** Writes a conversation. A hash that belongs to another conversation violates the unique index. */
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
    ['address_record', add(row.address.sealedRecord, 'text')],
    ['address_index', add(row.address.index, 'int')],
    ['last_inbound_at', add(row.lastInboundAt, 'bigint')],
    ['session_record', add(row.session?.sealedRecord ?? null, 'text')],
    ['session_index', add(row.session?.index ?? null, 'int')],
    ['wake_at', add(row.wakeAt, 'bigint')],
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
