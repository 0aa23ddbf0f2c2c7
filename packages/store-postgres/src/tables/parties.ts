import type { PartyId } from '@aduan/core';
import {
  type ConversationColumns,
  type IdentityColumns,
  type PartyColumns,
  type PartyStore,
  toConversation,
  toIdentity,
  toParty,
} from '@aduan/core/store';
import type { Database } from '../database/database.js';

/** The columns of a conversation. */
export const conversationColumns = `id, hash, channel, party_id, ticket_id, address_record, address_index,
  last_inbound_at, session_record, session_index, wake_at`;

const partyColumns = 'id, created_at, profile_record, profile_index, merged_into, version';

/** The root of a party's merges, and all parties merged into it. */
const person = `
  with recursive above (id, merged_into) as (
    select id, merged_into from aduan.party where tenant = $1 and id = $2
    union all
    select party.id, party.merged_into from above
    join aduan.party on party.tenant = $1 and party.id = above.merged_into
  ),
  person (id) as (
    select id from above where merged_into is null
    union all
    select party.id from person
    join aduan.party on party.tenant = $1 and party.merged_into = person.id
  )
  select ${partyColumns.replace('id', 'party.id')} from person
  join aduan.party on party.tenant = $1 and party.id = person.id
  order by merged_into is not null, party.id`;

/** Store methods of parties and their conversations. */
export function partyTable(database: Database): PartyStore {
  async function readOne(column: 'id' | 'hash', tenant: string, value: string) {
    const text = `select ${conversationColumns} from aduan.conversation where tenant = $1 and ${column} = $2`;
    const row = await database.one<ConversationColumns>(text, [tenant, value]);
    return row ? toConversation(row) : null;
  }

  return {
    async findParty(tenant, identityHashes) {
      const row = await database.one<{ readonly party_id: PartyId }>(
        `select party_id from aduan.identity
         where tenant = $1 and hash = any ($2::text[]) and evidence = 'channel'
         order by array_position($2::text[], hash) limit 1`,
        [tenant, identityHashes],
      );
      return row?.party_id ?? null;
    },
    async readParty(tenant, id) {
      const text = `select ${partyColumns} from aduan.party where tenant = $1 and id = $2`;
      const row = await database.one<PartyColumns>(text, [tenant, id]);
      return row ? toParty(row) : null;
    },
    readPerson: async (tenant, id) =>
      (await database.all<PartyColumns>(person, [tenant, id])).map(toParty),
    async readIdentities(tenant, { hashes = [], parties = [] }) {
      const rows = await database.all<IdentityColumns>(
        `select hash, party_id, kind, evidence, sealed_record, sealed_index from aduan.identity
         where tenant = $1 and (hash = any ($2::text[]) or party_id = any ($3::text[]))`,
        [tenant, hashes, parties],
      );
      return rows.map(toIdentity);
    },
    findConversation: (tenant, hash) => readOne('hash', tenant, hash),
    readConversation: (tenant, id) => readOne('id', tenant, id),
    async readPartyConversations(tenant, id) {
      const text = `select ${conversationColumns} from aduan.conversation where tenant = $1 and party_id = $2`;
      return (await database.all<ConversationColumns>(text, [tenant, id])).map(toConversation);
    },
  };
}
