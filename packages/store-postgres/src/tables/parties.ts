import type { ConversationId, ConversationRow, PartyId, Store, TicketId } from '@aduan/core';
import type { Database } from '../database/database.js';
import { toPlace } from './sealed-place.js';

type PartyMethods = Pick<
  Store,
  'findParty' | 'readParty' | 'findConversation' | 'readConversation'
>;

interface StoredConversation {
  readonly id: ConversationId;
  readonly hash: string;
  readonly channel: string;
  readonly party_id: PartyId;
  readonly ticket_id: TicketId | null;
  readonly address_box: string;
  readonly address_index: number;
  readonly last_inbound_at: number | null;
  readonly session_box: string | null;
  readonly session_index: number | null;
}

const conversationColumns = `id, hash, channel, party_id, ticket_id, address_box, address_index,
  last_inbound_at, session_box, session_index`;

function toConversation(row: StoredConversation): ConversationRow {
  return {
    id: row.id,
    hash: row.hash,
    channel: row.channel,
    partyId: row.party_id,
    ticketId: row.ticket_id,
    address: { box: row.address_box, index: row.address_index },
    lastInboundAt: row.last_inbound_at,
    session: toPlace(row.session_box, row.session_index),
  };
}

/** Citizens and their threads. */
export function partyTable(database: Database): PartyMethods {
  async function readOne(column: 'id' | 'hash', tenant: string, value: string) {
    const text = `select ${conversationColumns} from aduan.conversation where tenant = $1 and ${column} = $2`;
    const row = await database.one<StoredConversation>(text, [tenant, value]);
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
  };
}
