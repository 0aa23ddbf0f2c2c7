import type { ConversationId, PartyId } from '../ids.js';
import type { TicketWrite } from './commit.js';

/** The data of one person, by the ids under which a store finds it. */
export interface ErasureTarget {
  /** The parties of the citizen, including those under which hidden tickets know them. */
  readonly parties: readonly PartyId[];
  /** Their conversations, with their keyed hashes. */
  readonly conversations: readonly { readonly id: ConversationId; readonly hash: string }[];
  /** Scopes of the data keys that open texts from and to the citizen. */
  readonly scopes: readonly string[];
}

/** A decided erasure: the data to erase, and the tickets that record it. */
export interface Erasure extends ErasureTarget {
  /** Every ticket of the parties, with the event that names who decided it. */
  readonly tickets: readonly TicketWrite[];
}

/** How many rows an erasure removes. Events, tickets and sealed texts stay, but no key opens them. */
export interface ErasureCount {
  /** Data keys. */
  readonly keys: number;
  /** Keyed hashes by which the person is found. */
  readonly identities: number;
  readonly conversations: number;
  /** Inbound events that are pending or dead. */
  readonly inbox: number;
  /** Deliveries, settled or not. */
  readonly outbox: number;
  /** Results of commands that show one of the tickets. */
  readonly commands: number;
  /** Keyed hashes of the providers' message ids. */
  readonly providerIds: number;
  /** Rows of plugins about the parties or their tickets. */
  readonly pluginRows: number;
  /** Tickets in the search index. Their remaining data is indexed again. */
  readonly search: number;
}

/** Result of an erasure: `conflict` when a ticket was changed or added since it was prepared. */
export type ErasureOutcome =
  | { readonly status: 'erased'; readonly count: ErasureCount }
  | { readonly status: 'conflict' };
