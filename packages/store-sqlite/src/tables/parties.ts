import type { PartyId, TenantId } from '@aduan/core';
import {
  type Commit,
  type ConversationColumns,
  type ConversationRow,
  type IdentityColumns,
  type IdentityInsert,
  type PartyChange,
  type PartyColumns,
  type PartyStore,
  type PartyWrite,
  type SealedRecordInsert,
  type TicketWrite,
  toConversation,
  toIdentity,
  toParty,
} from '@aduan/core/store';
import type { Database } from '../database/database.js';
import type { Parameters, Statements } from '../database/statements.js';

/**
 * Whether a commit conflicts: a proved address belongs to another party, the conversation hash to another conversation,
 * or a foreign id to another ticket; or a party changed since it was read, or a sealing key is gone.
 */
export function isTaken(sql: Statements, commit: Commit): boolean {
  const {
    sealedRecords = [],
    conversation,
    party,
    partyChanges = [],
    tenant,
    tickets = [],
  } = commit;
  const isProvedForAnother = (id: PartyId, identities: readonly IdentityInsert[]) =>
    identities.some(
      ({ evidence, hash }) =>
        evidence === 'channel' &&
        sql.get(
          `select 1 from identity where tenant = :tenant and hash = :hash and evidence = 'channel'
             and party_id <> :id`,
          { tenant, hash, id },
        ),
    );
  const isStale = ({ expectedVersion, id }: PartyChange) =>
    !sql.get(
      'select 1 from party where tenant = :tenant and id = :id and version = :expectedVersion',
      { tenant, id, expectedVersion },
    );
  const made = new Set(
    sealedRecords.flatMap(({ key, scope, wrapped }) => (wrapped ? [`${scope} ${key}`] : [])),
  );
  const isLost = ({ key, scope, wrapped }: SealedRecordInsert) => {
    if (wrapped) {
      return sql.get('select 1 from data_key where tenant = :tenant and scope = :scope', {
        tenant,
        scope,
      });
    }
    const known = 'select 1 from data_key where tenant = :tenant and scope = :scope and id = :key';
    return !made.has(`${scope} ${key}`) && !sql.get(known, { tenant, scope, key });
  };
  const thread =
    conversation &&
    sql.get('select 1 from conversation where tenant = :tenant and hash = :hash and id <> :id', {
      tenant,
      hash: conversation.hash,
      id: conversation.id,
    });
  const isKnownElsewhere = ({ ticket: { foreignIds, id } }: TicketWrite) =>
    foreignIds.some((foreignId) =>
      sql.get(
        `select 1 from foreign_id
         where tenant = :tenant and id = :id and system = :system and ticket_id <> :ticket`,
        { tenant, ...foreignId, ticket: id },
      ),
    );
  return (
    thread !== undefined ||
    tickets.some(isKnownElsewhere) ||
    (party !== undefined && isProvedForAnother(party.id, party.identities)) ||
    partyChanges.some(
      (change) => isStale(change) || isProvedForAnother(change.id, change.linked),
    ) ||
    sealedRecords.some(isLost)
  );
}

/** Writes a party with its identities. */
export function writeParty(sql: Statements, tenant: TenantId, party: PartyWrite): void {
  sql.run(
    `insert into party (tenant, id, created_at, profile_record, profile_index)
     values (:tenant, :id, :createdAt, :sealedRecord, :index)
     on conflict do update set
       profile_record = coalesce(excluded.profile_record, profile_record),
       profile_index = coalesce(excluded.profile_index, profile_index)`,
    {
      tenant,
      id: party.id,
      createdAt: party.createdAt,
      sealedRecord: party.profile?.sealedRecord ?? null,
      index: party.profile?.index ?? null,
    },
  );
  addIdentities(sql, tenant, party.id, party.identities);
}

/** Writes a decision about a party, without its events. */
export function changeParty(sql: Statements, tenant: TenantId, change: PartyChange): void {
  const { events, expectedVersion, id, linked, mergedInto, unlinked } = change;
  sql.run(
    `update party set merged_into = :mergedInto, version = :version
     where tenant = :tenant and id = :id`,
    { tenant, id, mergedInto, version: expectedVersion + events.length },
  );
  for (const hash of unlinked) {
    sql.run('delete from identity where tenant = :tenant and hash = :hash and party_id = :id', {
      tenant,
      hash,
      id,
    });
  }
  addIdentities(sql, tenant, id, linked);
}

function addIdentities(
  sql: Statements,
  tenant: TenantId,
  party: PartyId,
  identities: readonly IdentityInsert[],
): void {
  for (const { evidence, hash, kind, sealed } of identities) {
    sql.run(
      `insert into identity (tenant, hash, kind, evidence, party_id, sealed_record, sealed_index)
       values (:tenant, :hash, :kind, :evidence, :party, :sealedRecord, :index) on conflict do nothing`,
      {
        tenant,
        hash,
        kind,
        evidence,
        party,
        sealedRecord: sealed.sealedRecord,
        index: sealed.index,
      },
    );
  }
}

/** Inserts or replaces a conversation. */
export function writeConversation(sql: Statements, tenant: TenantId, row: ConversationRow): void {
  sql.run(
    `insert into conversation (tenant, id, hash, channel, party_id, ticket_id, address_record,
       address_index, last_inbound_at, session_record, session_index, wake_at)
     values (:tenant, :id, :hash, :channel, :party, :ticket, :addressRecord, :addressIndex,
       :lastInboundAt, :sessionRecord, :sessionIndex, :wakeAt)
     on conflict (tenant, id) do update set hash = excluded.hash, channel = excluded.channel,
       party_id = excluded.party_id, ticket_id = excluded.ticket_id,
       address_record = excluded.address_record, address_index = excluded.address_index,
       last_inbound_at = excluded.last_inbound_at, session_record = excluded.session_record,
       session_index = excluded.session_index, wake_at = excluded.wake_at`,
    {
      tenant,
      id: row.id,
      hash: row.hash,
      channel: row.channel,
      party: row.partyId,
      ticket: row.ticketId,
      addressRecord: row.address.sealedRecord,
      addressIndex: row.address.index,
      lastInboundAt: row.lastInboundAt,
      sessionRecord: row.session?.sealedRecord ?? null,
      sessionIndex: row.session?.index ?? null,
      wakeAt: row.wakeAt,
    },
  );
}

/** The root of a party's merges, and all parties merged into it. */
const person = `
  with recursive above (id, merged_into) as (
    select id, merged_into from party where tenant = :tenant and id = :id
    union all
    select party.id, party.merged_into from above
    join party on party.tenant = :tenant and party.id = above.merged_into
  ),
  person (id) as (
    select id from above where merged_into is null
    union all
    select party.id from person
    join party on party.tenant = :tenant and party.merged_into = person.id
  )
  select party.* from person join party on party.tenant = :tenant and party.id = person.id
  order by merged_into is not null, party.id`;

/** Store methods of parties and their conversations. */
export function partyTable({ statements: sql }: Database): PartyStore {
  function readOne(where: string, parameters: Parameters): ConversationRow | null {
    const text = `select * from conversation where tenant = :tenant and ${where}`;
    const row = sql.get<ConversationColumns>(text, parameters);
    return row ? toConversation(row) : null;
  }

  return {
    async findParty(tenant, identityHashes) {
      for (const hash of identityHashes) {
        const row = sql.get<{ readonly party_id: PartyId }>(
          `select party_id from identity
           where tenant = :tenant and hash = :hash and evidence = 'channel'`,
          { tenant, hash },
        );
        if (row) return row.party_id;
      }
      return null;
    },
    async readParty(tenant, id) {
      const text = 'select * from party where tenant = :tenant and id = :id';
      const row = sql.get<PartyColumns>(text, { tenant, id });
      return row ? toParty(row) : null;
    },
    readPerson: async (tenant, id) => sql.all<PartyColumns>(person, { tenant, id }).map(toParty),
    async readIdentities(tenant, { hashes = [], parties = [] }) {
      const rows = sql.all<IdentityColumns>(
        `select * from identity where tenant = :tenant
           and hash in (select value from json_each(:hashes))
         union
         select * from identity where tenant = :tenant
           and party_id in (select value from json_each(:parties))`,
        { tenant, hashes: JSON.stringify(hashes), parties: JSON.stringify(parties) },
      );
      return rows.map(toIdentity);
    },
    findConversation: async (tenant, hash) => readOne('hash = :hash', { tenant, hash }),
    readConversation: async (tenant, id) => readOne('id = :id', { tenant, id }),
    async readPartyConversations(tenant, id) {
      const text = 'select * from conversation where tenant = :tenant and party_id = :id';
      return sql.all<ConversationColumns>(text, { tenant, id }).map(toConversation);
    },
  };
}
