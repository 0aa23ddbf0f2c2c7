import type { PartyId, TenantId, TicketId } from '../ids.js';
import type { Ticket } from '../ticket/ticket.js';
import type { InboxClaim } from './inbox.js';
import type { WaitingNotification } from './notifications.js';
import type { DeliveryInsert } from './outbox.js';
import type {
  ConversationRow,
  IdentityRow,
  SealedRecord,
  SealedRef,
  StoredEvent,
  StoredMessage,
} from './rows.js';

/** A sealed text on its way into the store. */
export interface SealedRecordInsert extends SealedRecord {
  /** Id of the data key that sealed it, which is not kept with it. When the scope has no such key, it is a conflict. */
  readonly key: string;
  /** That key, wrapped, when it was made for this box: kept as the first of its scope. When the scope has one, it is a conflict. */
  readonly wrapped?: Uint8Array;
}

/** An event on its way into the store, which adds sequence and link. */
export type EventInsert = Omit<StoredEvent, 'ticketId' | 'sequence' | 'link'>;

/** A message on its way into a conversation, which gives it the next revision. */
export type MessageInsert = Omit<StoredMessage, 'revision'>;

/** The ticket part of a commit. */
export interface TicketWrite {
  /** The version that was read; 0 for a new ticket. Another one in the store is a conflict. */
  readonly expectedVersion: number;
  /** The case after the events; its `version` is `expectedVersion` plus the number of events. */
  readonly ticket: Ticket;
  readonly dueAt: number | null;
  readonly sweepAt: number | null;
  readonly summary: SealedRef | null;
  readonly events: readonly EventInsert[];
  /** Whether the ticket is to be indexed anew for a search. False leaves no trace of the change in the index. */
  readonly needsIndexing: boolean;
  /** Peppered hash of a new tracking PIN; replaces the old one and its failed tries. */
  readonly pinHash?: string;
}

/** A citizen to create or to change. */
export interface PartyWrite {
  readonly id: PartyId;
  /** Epoch ms. A party that exists keeps its own. */
  readonly createdAt: number;
  /** Null leaves the profile of an existing party as it is. */
  readonly profile: SealedRef | null;
  /** Addresses that the party is known by. One that a channel proved for another party is a conflict. */
  readonly identities: readonly IdentityInsert[];
}

/** An address on its way to its party. A second insert with the same evidence is ignored. */
export type IdentityInsert = Omit<IdentityRow, 'partyId'>;

/** What somebody decided about who a party is. */
export interface PartyChange {
  readonly id: PartyId;
  /** The version that was read; another one in the store is a conflict, as is a party that is not there. */
  readonly expectedVersion: number;
  readonly mergedInto: PartyId | null;
  /** Addresses that it is known by from now on. */
  readonly linked: readonly IdentityInsert[];
  /** Keyed hashes of addresses that it is known by no longer, whatever the evidence was. */
  readonly unlinked: readonly string[];
  /** The version grows by their number. At least one. */
  readonly events: readonly EventInsert[];
}

/** What a command is remembered by, so that its replay gets the first result. */
export interface CommandInsert {
  readonly key: string;
  readonly result: string;
  /** Epoch ms. */
  readonly at: number;
  /** The case that the result shows: it is forgotten with the people of that case. Null when it shows none. */
  readonly ticketId: TicketId | null;
}

/** Everything that one command writes, in one transaction. What is left out is not written. */
export interface Commit {
  readonly tenant: TenantId;
  /**
   * Idempotency: a second commit with the key writes nothing and gets the first result back, until the
   * result is pruned.
   */
  readonly command?: CommandInsert;
  readonly sealedRecords?: readonly SealedRecordInsert[];
  readonly party?: PartyWrite;
  /** Decisions about parties, each party once. Not in one commit with `party` or `tickets`. */
  readonly partyChanges?: readonly PartyChange[];
  /** A conversation to create or to change. */
  readonly conversation?: ConversationRow;
  /** Cases that change together, each once: all of them over the versions that were read, or none. */
  readonly tickets?: readonly TicketWrite[];
  readonly messages?: readonly MessageInsert[];
  readonly deliveries?: readonly DeliveryInsert[];
  /** What officers and units shall hear of it. */
  readonly notifications?: readonly WaitingNotification[];
  /** Ids of waiting notices that this commit deals with, each once. */
  readonly notificationsDone?: readonly string[];
  /** The inbox row that this commit deals with, under the fence of its conversation. */
  readonly inbox?: InboxClaim;
}

/** What became of a commit. */
export type CommitOutcome =
  | { readonly status: 'committed' }
  /** The key was known: `result` is what the first commit kept. */
  | { readonly status: 'replayed'; readonly result: string }
  /**
   * Another version of a ticket is there: `actual` is that of the first one. `actual` is -1 when a proved
   * identity belongs to another party, the conversation hash to another conversation, a foreign id to
   * another ticket, a party was changed since it was read, or a key that sealed something was destroyed:
   * look all of them up again.
   */
  | { readonly status: 'conflict'; readonly actual: number }
  /** Another worker took the conversation since, or the inbox row or a notice was dealt with already. */
  | { readonly status: 'fenced' };
