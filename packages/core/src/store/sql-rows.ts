import type { Receipt } from '../channel/inbound.js';
import type { ConversationId, EventId, MessageId, PartyId, TicketId } from '../ids.js';
import type { Ticket } from '../ticket/ticket.js';
import type { ClaimedDelivery } from './outbox.js';
import type { PluginRow } from './plugin-rows.js';
import type {
  ConversationRow,
  IdentityRow,
  PartyRow,
  SealedRef,
  StoredEvent,
  StoredMessage,
  StoredTicket,
} from './rows.js';

// Column names of the SQL stores, and how columns become rows of the contract, in one place. Times and counts are
// numbers, ciphertexts are bytes, documents are JSON text.

/** Makes a reference from the two columns of a sealed text. */
export function toRef(sealedRecord: string | null, index: number | null): SealedRef | null {
  return sealedRecord === null || index === null ? null : { sealedRecord, index };
}

/** The columns of a ticket that are read from a store. */
export interface TicketColumns {
  readonly ticket: string;
  readonly due_at: number | null;
  readonly sweep_at: number | null;
  readonly summary_record: string | null;
  readonly summary_index: number | null;
}

/** Reads a ticket from its columns. */
export function toTicket(row: TicketColumns): StoredTicket {
  const ticket: Ticket = JSON.parse(row.ticket);
  const summary = toRef(row.summary_record, row.summary_index);
  return { ticket, dueAt: row.due_at, sweepAt: row.sweep_at, summary };
}

/** The columns of an event. */
export interface EventColumns {
  readonly id: EventId;
  readonly ticket_id: TicketId;
  readonly sequence: number;
  readonly type: string;
  readonly at: number;
  readonly actor: string;
  readonly facts: string;
  readonly sealed_record: string | null;
  readonly sealed_index: number | null;
  readonly digest: string;
  readonly link: string;
}

/** Reads an event from its columns. */
export function toEvent(row: EventColumns): StoredEvent {
  return {
    id: row.id,
    ticketId: row.ticket_id,
    sequence: row.sequence,
    type: row.type,
    at: row.at,
    actor: JSON.parse(row.actor),
    facts: row.facts,
    sealed: toRef(row.sealed_record, row.sealed_index),
    digest: row.digest,
    link: row.link,
  };
}

/** The columns of a message. */
export interface MessageColumns {
  readonly id: MessageId;
  readonly conversation_id: ConversationId;
  readonly ticket_id: TicketId | null;
  readonly direction: 'in' | 'out';
  readonly at: number;
  readonly status: Receipt;
  readonly revision: number;
  readonly sealed_record: string;
  readonly sealed_index: number;
}

/** Reads a message from its columns. */
export function toMessage(row: MessageColumns): StoredMessage {
  return {
    id: row.id,
    conversationId: row.conversation_id,
    ticketId: row.ticket_id,
    direction: row.direction,
    at: row.at,
    status: row.status,
    revision: row.revision,
    sealed: { sealedRecord: row.sealed_record, index: row.sealed_index },
  };
}

/** The columns of a party. */
export interface PartyColumns {
  readonly id: PartyId;
  readonly created_at: number;
  readonly profile_record: string | null;
  readonly profile_index: number | null;
  readonly merged_into: PartyId | null;
  readonly version: number;
}

/** Reads a party from its columns. */
export function toParty(row: PartyColumns): PartyRow {
  return {
    id: row.id,
    createdAt: row.created_at,
    profile: toRef(row.profile_record, row.profile_index),
    mergedInto: row.merged_into,
    version: row.version,
  };
}

/** The columns of an address that a party is known by. */
export interface IdentityColumns {
  readonly hash: string;
  readonly party_id: PartyId;
  readonly kind: string;
  readonly evidence: string;
  readonly sealed_record: string;
  readonly sealed_index: number;
}

/** Reads an address that a party is known by from its columns. */
export function toIdentity(row: IdentityColumns): IdentityRow {
  return {
    hash: row.hash,
    partyId: row.party_id,
    kind: row.kind,
    evidence: row.evidence,
    sealed: { sealedRecord: row.sealed_record, index: row.sealed_index },
  };
}

/** The columns of a conversation. */
export interface ConversationColumns {
  readonly id: ConversationId;
  readonly hash: string;
  readonly channel: string;
  readonly party_id: PartyId;
  readonly ticket_id: TicketId | null;
  readonly address_record: string;
  readonly address_index: number;
  readonly last_inbound_at: number | null;
  readonly session_record: string | null;
  readonly session_index: number | null;
  readonly wake_at: number | null;
}

/** Reads a conversation from its columns. */
export function toConversation(row: ConversationColumns): ConversationRow {
  return {
    id: row.id,
    hash: row.hash,
    channel: row.channel,
    partyId: row.party_id,
    ticketId: row.ticket_id,
    address: { sealedRecord: row.address_record, index: row.address_index },
    lastInboundAt: row.last_inbound_at,
    session: toRef(row.session_record, row.session_index),
    wakeAt: row.wake_at,
  };
}

/** The columns of a claimed delivery. */
export interface DeliveryColumns {
  readonly id: string;
  readonly target: string;
  readonly conversation_id: ConversationId | null;
  readonly ticket_id: TicketId | null;
  readonly message_id: MessageId | null;
  readonly payload: Uint8Array;
  readonly due_at: number;
  readonly attempt: number;
  /** 0 or 1 in databases without booleans. */
  readonly unsettled_before: boolean | number;
}

/** Reads a claimed delivery from its columns. */
export function toClaimed(row: DeliveryColumns): ClaimedDelivery {
  return {
    id: row.id,
    target: row.target,
    conversationId: row.conversation_id,
    ticketId: row.ticket_id,
    messageId: row.message_id,
    payload: row.payload,
    dueAt: row.due_at,
    attempt: row.attempt,
    unsettledBefore: Boolean(row.unsettled_before),
  };
}

/** The columns of a row of a plugin. */
export interface PluginRowColumns {
  readonly table_name: PluginRow['table'];
  readonly key: string;
  readonly version: number;
  readonly value: string;
  readonly subject: PluginRow['subject'];
  readonly due_at: number | null;
  readonly expires_at: number | null;
}

/** Reads a row of a plugin from its columns. */
export function toPluginRow(row: PluginRowColumns): PluginRow {
  return {
    table: row.table_name,
    key: row.key,
    version: row.version,
    value: row.value,
    subject: row.subject,
    dueAt: row.due_at,
    expiresAt: row.expires_at,
  };
}
