import type { Commit, ConversationRow, PartyId, PartyWrite, Store, TenantId } from '@aduan/core';
import { type ConversationColumns, toConversation, toPlace } from '@aduan/core/store';
import type { Database } from '../database/database.js';
import type { Parameters, Statements } from '../database/statements.js';

type PartyMethods = Pick<
  Store,
  'findParty' | 'readParty' | 'findConversation' | 'readConversation' | 'readPartyConversations'
>;

/** Whether an identity belongs to another party, or the conversation hash to another conversation. */
export function isTaken(sql: Statements, { conversation, party, tenant }: Commit): boolean {
  const identity = party?.identities.some(({ hash }) =>
    sql.get(
      'select 1 from identity where tenant = :tenant and hash = :hash and party_id <> :party',
      { tenant, hash, party: party.id },
    ),
  );
  const thread =
    conversation &&
    sql.get('select 1 from conversation where tenant = :tenant and hash = :hash and id <> :id', {
      tenant,
      hash: conversation.hash,
      id: conversation.id,
    });
  return identity === true || thread !== undefined;
}

/** Writes a party and its identities. */
export function writeParty(sql: Statements, tenant: TenantId, party: PartyWrite): void {
  sql.run(
    `insert into party (tenant, id, created_at, profile_box, profile_index)
     values (:tenant, :id, :createdAt, :box, :index)
     on conflict do update set
       profile_box = coalesce(excluded.profile_box, profile_box),
       profile_index = coalesce(excluded.profile_index, profile_index)`,
    {
      tenant,
      id: party.id,
      createdAt: party.createdAt,
      box: party.profile?.box ?? null,
      index: party.profile?.index ?? null,
    },
  );
  for (const { evidence, hash, kind } of party.identities) {
    sql.run(
      `insert into identity (tenant, hash, kind, evidence, party_id)
       values (:tenant, :hash, :kind, :evidence, :party) on conflict do nothing`,
      { tenant, hash, kind, evidence, party: party.id },
    );
  }
}

/** Creates a conversation or replaces it. */
export function writeConversation(sql: Statements, tenant: TenantId, row: ConversationRow): void {
  sql.run(
    `insert into conversation (tenant, id, hash, channel, party_id, ticket_id, address_box,
       address_index, last_inbound_at, session_box, session_index)
     values (:tenant, :id, :hash, :channel, :party, :ticket, :addressBox, :addressIndex,
       :lastInboundAt, :sessionBox, :sessionIndex)
     on conflict (tenant, id) do update set hash = excluded.hash, channel = excluded.channel,
       party_id = excluded.party_id, ticket_id = excluded.ticket_id,
       address_box = excluded.address_box, address_index = excluded.address_index,
       last_inbound_at = excluded.last_inbound_at, session_box = excluded.session_box,
       session_index = excluded.session_index`,
    {
      tenant,
      id: row.id,
      hash: row.hash,
      channel: row.channel,
      party: row.partyId,
      ticket: row.ticketId,
      addressBox: row.address.box,
      addressIndex: row.address.index,
      lastInboundAt: row.lastInboundAt,
      sessionBox: row.session?.box ?? null,
      sessionIndex: row.session?.index ?? null,
    },
  );
}

/** Citizens and their threads. */
export function partyTable({ statements: sql }: Database): PartyMethods {
  function readOne(where: string, parameters: Parameters): ConversationRow | null {
    const text = `select * from conversation where tenant = :tenant and ${where}`;
    const row = sql.get<ConversationColumns>(text, parameters);
    return row ? toConversation(row) : null;
  }

  return {
    async findParty(tenant, identityHashes) {
      for (const hash of identityHashes) {
        const row = sql.get<{ readonly party_id: PartyId }>(
          'select party_id from identity where tenant = :tenant and hash = :hash',
          { tenant, hash },
        );
        if (row) return row.party_id;
      }
      return null;
    },
    async readParty(tenant, id) {
      const row = sql.get<{
        readonly created_at: number;
        readonly profile_box: string | null;
        readonly profile_index: number | null;
      }>('select * from party where tenant = :tenant and id = :id', { tenant, id });
      if (!row) return null;
      const profile = toPlace(row.profile_box, row.profile_index);
      return { id, createdAt: row.created_at, profile };
    },
    findConversation: async (tenant, hash) => readOne('hash = :hash', { tenant, hash }),
    readConversation: async (tenant, id) => readOne('id = :id', { tenant, id }),
    async readPartyConversations(tenant, id) {
      const text = 'select * from conversation where tenant = :tenant and party_id = :id';
      return sql.all<ConversationColumns>(text, { tenant, id }).map(toConversation);
    },
  };
}
