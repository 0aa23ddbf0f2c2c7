import type { PartyId, TenantId, TicketId } from '../ids.js';
import type { Ticket } from '../ticket/ticket.js';
import type { InboxClaim } from './inbox.js';
import type { LedgerRows } from './ledger.js';
import type { DeliveryInsert } from './outbox.js';
import type { RowWrites } from './plugin-rows.js';
import type {
  ConversationRow,
  IdentityRow,
  SealedRecord,
  SealedRef,
  StoredEvent,
  StoredMessage,
} from './rows.js';

/** A sealed text to store. */
export interface SealedRecordInsert extends SealedRecord {
  /**
   * Id of the data key that sealed it; the key itself is stored elsewhere. If the scope has no such key, it is a
   * conflict.
   */
  readonly key: string;
  /**
   * That key, wrapped, if it was made for this record. It is stored as the first key of the scope. If the scope already
   * has one, it is a conflict.
   */
  readonly wrapped?: Uint8Array;
}

/** An event to store. The store adds sequence and link. */
export type EventInsert = Omit<StoredEvent, 'ticketId' | 'sequence' | 'link'>;

/** A message to store. Its conversation gives it the next revision. */
export type MessageInsert = Omit<StoredMessage, 'revision'>;

/** The ticket part of a commit. */
export interface TicketWrite {
  /** The version that was read; 0 for a new ticket. If the store has another one, it is a conflict. */
  readonly expectedVersion: number;
  /** The ticket after the events; its `version` is `expectedVersion` plus the number of events. */
  readonly ticket: Ticket;
  readonly dueAt: number | null;
  readonly sweepAt: number | null;
  readonly summary: SealedRef | null;
  readonly events: readonly EventInsert[];
  /** Whether the ticket has to be indexed again for search. False leaves the index unchanged. */
  readonly needsIndexing: boolean;
  /** Peppered hash of a new tracking PIN; it replaces the old one and its failed attempts. */
  readonly pinHash?: string;
}

/** A citizen to create or to change. */
export interface PartyWrite {
  readonly id: PartyId;
  /** Epoch ms. An existing party keeps its own. */
  readonly createdAt: number;
  /** Null leaves the profile of an existing party as it is. */
  readonly profile: SealedRef | null;
  /** Addresses that the party is known by. If a channel proved one for another party, it is a conflict. */
  readonly identities: readonly IdentityInsert[];
}

/** An address to add to a party. A second insert with the same evidence is ignored. */
export type IdentityInsert = Omit<IdentityRow, 'partyId'>;

/** A decision about the identity of a party. */
export interface PartyChange {
  readonly id: PartyId;
  /** The version that was read. Another version, or a missing party, is a conflict. */
  readonly expectedVersion: number;
  readonly mergedInto: PartyId | null;
  /** Addresses to add to the party. */
  readonly linked: readonly IdentityInsert[];
  /** Keyed hashes of addresses to remove from the party, with any evidence. */
  readonly unlinked: readonly string[];
  /** At least one. The version grows by their number. */
  readonly events: readonly EventInsert[];
}

/** The stored result of a command: a replay returns it. */
export interface CommandInsert {
  readonly key: string;
  readonly result: string;
  /** Epoch ms. */
  readonly at: number;
  /**
   * The ticket that the result shows; an erasure of its people also removes the result. Null when it shows no ticket.
   */
  readonly ticketId: TicketId | null;
}

/** Everything that one command writes, in one transaction. Parts that are left out are not written. */
export interface Commit {
  readonly tenant: TenantId;
  /** Idempotency: a second commit with the key writes nothing and returns the first result, until the result is pruned. */
  readonly command?: CommandInsert;
  readonly sealedRecords?: readonly SealedRecordInsert[];
  readonly party?: PartyWrite;
  /** Decisions about parties, each party at most once. Not combined with `party` or `tickets`. */
  readonly partyChanges?: readonly PartyChange[];
  /** A conversation to create or to change. */
  readonly conversation?: ConversationRow;
  /** Tickets that change together, each at most once. If one version does not match, nothing is written. */
  readonly tickets?: readonly TicketWrite[];
  readonly messages?: readonly MessageInsert[];
  readonly deliveries?: readonly DeliveryInsert[];
  /** Rows of plugins. If one has another version, it is a conflict. */
  readonly rows?: RowWrites;
  /** Rows to append to ledgers, each ledger at most once. If one has a newer row, it is a conflict. */
  readonly ledgers?: readonly LedgerRows[];
  /** The inbox row that this commit handles, with the fence of its conversation. */
  readonly inbox?: InboxClaim;
}

/** Result of a commit. */
export type CommitOutcome =
  | { readonly status: 'committed' }
  /** The key was known: `result` is the result of the first commit. */
  | { readonly status: 'replayed'; readonly result: string }
  /**
   * A ticket has another version: `actual` is the version of the first such ticket. `actual` is -1 when a proved
   * identity belongs to another party, the conversation hash belongs to another conversation, a foreign id belongs to
   * another ticket, a party, a row of a plugin or a ledger was changed since it was read, or a data key was destroyed.
   * Read all of them again.
   */
  | { readonly status: 'conflict'; readonly actual: number }
  /** Another worker has claimed the conversation since, or the inbox row was already handled. */
  | { readonly status: 'fenced' };
