import type { ConversationId, PartyId } from '../ids.js';
import type { TicketWrite } from './commit.js';

/** What belongs to one person, as a store finds it. */
export interface ErasureTarget {
  /** The citizen, also under the ids that hidden cases know him by. */
  readonly parties: readonly PartyId[];
  /** His threads, with their keyed hashes. */
  readonly conversations: readonly { readonly id: ConversationId; readonly hash: string }[];
  /** Scopes of the data keys that open what he wrote and what was written to him. */
  readonly scopes: readonly string[];
}

/** An erasure that was decided: what goes, and the cases that record it. */
export interface Erasure extends ErasureTarget {
  /** Every case of the parties, with the event that says who decided it. */
  readonly tickets: readonly TicketWrite[];
}

/** How many rows go with an erasure. The events, the cases and the sealed texts stay: no key opens them. */
export interface ErasureCount {
  /** Data keys. */
  readonly keys: number;
  /** Keyed hashes by which the person is found. */
  readonly identities: number;
  readonly conversations: number;
  /** Inbound events that wait or are stuck. */
  readonly inbox: number;
  /** Deliveries, settled or not. */
  readonly outbox: number;
  /** Results of commands that show one of the cases. */
  readonly commands: number;
  /** Keyed hashes of ids that providers gave to messages. */
  readonly providerIds: number;
  /** Cases that a search found by their terms: they are indexed anew from what is left. */
  readonly search: number;
}

/** What became of an erasure: `conflict` when a case changed, or another one came, since it was prepared. */
export type ErasureOutcome =
  | { readonly status: 'erased'; readonly count: ErasureCount }
  | { readonly status: 'conflict' };
