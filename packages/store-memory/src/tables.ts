import type { PartyId, TenantId, TicketId } from '@aduan/core';
import type { MessageId } from '@aduan/core/plugin';
import type {
  CommandInsert,
  ConversationId,
  ConversationRow,
  DeliveryInsert,
  DeliveryState,
  IdentityRow,
  InboxInsert,
  LedgerName,
  LedgerRow,
  PartyRow,
  PluginRow,
  SealedRecord,
  StoredEvent,
  StoredKey,
  StoredMessage,
  StoredTicket,
} from '@aduan/core/store';

/** A ticket with the data that only the store needs. */
export interface MemoryTicket {
  readonly stored: StoredTicket;
  /** When a sweeper may claim it, epoch ms: `sweepAt`, or the end of a lease. */
  sweepDue: number | null;
  readonly pinHash: string | null;
}

/** An inbox row. A finished row is deleted; only its key stays. */
export interface MemoryInboxRow extends InboxInsert {
  readonly sequence: number;
  state: 'pending' | 'dead';
  attempts: number;
  /** Epoch ms. */
  availableAt: number;
  error: string;
}

/** A delivery with its state. */
export interface MemoryDelivery {
  readonly insert: DeliveryInsert;
  state: DeliveryState;
  attempt: number;
  unsettledBefore: boolean;
  /** Due time, or the end of a lease, epoch ms. */
  availableAt: number;
  error: string;
}

/** The terms of one ticket. */
export interface MemorySearchRow {
  /** Its position in the order in which tickets were first indexed. */
  readonly index: number;
  readonly terms: ReadonlySet<string>;
}

/** All data of one tenant. Maps keep the order of insertion. */
export interface MemoryTables {
  readonly commands: Map<string, Omit<CommandInsert, 'key'>>;
  readonly sealedRecords: Map<string, SealedRecord>;
  readonly tickets: Map<TicketId, MemoryTicket>;
  readonly ticketNumbers: Map<string, TicketId>;
  /** By system and id, as JSON. */
  readonly foreignIds: Map<string, TicketId>;
  readonly events: Map<TicketId, StoredEvent[]>;
  readonly eventIds: Set<string>;
  readonly parties: Map<PartyId, PartyRow>;
  /** By address, party and evidence. */
  readonly identities: Map<string, IdentityRow>;
  readonly conversations: Map<ConversationId, ConversationRow>;
  readonly messages: Map<MessageId, StoredMessage>;
  readonly providerIds: Map<string, MessageId>;
  readonly inbox: Map<number, MemoryInboxRow>;
  /**
   * By channel, account and key of an inbound event: the sequence of its inbox row, and when the event was received,
   * epoch ms. It outlives the row, so that an event that arrives again is not stored again.
   */
  readonly inboxKeys: Map<string, { readonly sequence: number; readonly receivedAt: number }>;
  readonly leases: Map<string, { readonly fence: number; readonly until: number }>;
  readonly outbox: Map<string, MemoryDelivery>;
  /** By table and key. */
  readonly pluginRows: Map<string, PluginRow>;
  readonly counters: Map<string, number>;
  readonly ledgers: Map<LedgerName, LedgerRow[]>;
  /** How many events of a history are covered by a checkpoint. */
  readonly covered: Map<TicketId, number>;
  /** By scope and generation. */
  readonly keys: Map<string, StoredKey>;
  /** Terms of each ticket that has some. */
  readonly search: Map<TicketId, MemorySearchRow>;
  /** Tickets that changed since their terms were written. */
  readonly stale: Set<TicketId>;
  readonly values: Map<string, { readonly value: Uint8Array; readonly expiresAt: number | null }>;
}

/** Finds the tables of a tenant. */
export type TablesOf = (tenant: TenantId) => MemoryTables;

/** Tables for any number of tenants, each empty at first. */
export function createMemoryTables(): TablesOf {
  const tenants = new Map<TenantId, MemoryTables>();
  return (tenant) => {
    const known = tenants.get(tenant);
    if (known) return known;
    const tables: MemoryTables = {
      commands: new Map(),
      sealedRecords: new Map(),
      tickets: new Map(),
      ticketNumbers: new Map(),
      foreignIds: new Map(),
      events: new Map(),
      eventIds: new Set(),
      parties: new Map(),
      identities: new Map(),
      conversations: new Map(),
      messages: new Map(),
      providerIds: new Map(),
      inbox: new Map(),
      inboxKeys: new Map(),
      leases: new Map(),
      outbox: new Map(),
      pluginRows: new Map(),
      counters: new Map(),
      ledgers: new Map(),
      covered: new Map(),
      keys: new Map(),
      search: new Map(),
      stale: new Set(),
      values: new Map(),
    };
    tenants.set(tenant, tables);
    return tables;
  };
}
