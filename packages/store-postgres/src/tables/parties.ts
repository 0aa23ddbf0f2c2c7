import type { PartyId, Store } from '@aduan/core';
import { type ConversationColumns, toConversation, toPlace } from '@aduan/core/store';
import type { Database } from '../database/database.js';

type PartyMethods = Pick<
  Store,
  'findParty' | 'readParty' | 'findConversation' | 'readConversation' | 'readPartyConversations'
>;

const conversationColumns = `id, hash, channel, party_id, ticket_id, address_box, address_index,
  last_inbound_at, session_box, session_index`;

/** Citizens and their threads. */
export function partyTable(database: Database): PartyMethods {
  async function readOne(column: 'id' | 'hash', tenant: string, value: string) {
    const text = `select ${conversationColumns} from aduan.conversation where tenant = $1 and ${column} = $2`;
    const row = await database.one<ConversationColumns>(text, [tenant, value]);
    return row ? toConversation(row) : null;
  }

  return {
    async findParty(tenant, identityHashes) {
      const row = await database.one<{ readonly party_id: PartyId }>(
        `select party_id from aduan.identity where tenant = $1 and hash = any ($2::text[])
         order by array_position($2::text[], hash) limit 1`,
        [tenant, identityHashes],
      );
      return row?.party_id ?? null;
    },
    async readParty(tenant, id) {
      const row = await database.one<{
        readonly created_at: number;
        readonly profile_box: string | null;
        readonly profile_index: number | null;
      }>(
        'select created_at, profile_box, profile_index from aduan.party where tenant = $1 and id = $2',
        [tenant, id],
      );
      if (!row) return null;
      const profile = toPlace(row.profile_box, row.profile_index);
      return { id, createdAt: row.created_at, profile };
    },
    findConversation: (tenant, hash) => readOne('hash', tenant, hash),
    readConversation: (tenant, id) => readOne('id', tenant, id),
    async readPartyConversations(tenant, id) {
      const text = `select ${conversationColumns} from aduan.conversation where tenant = $1 and party_id = $2`;
      return (await database.all<ConversationColumns>(text, [tenant, id])).map(toConversation);
    },
  };
}
