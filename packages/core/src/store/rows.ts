import type { Receipt } from '../channel/inbound.js';
import type { ConversationId, EventId, MessageId, PartyId, TicketId } from '../ids.js';
import type { Actor } from '../ports/principal.js';
import type { Ticket } from '../ticket/ticket.js';

/** Where a sealed text lies: which box, and which place in it. */
export interface SealedRef {
  readonly sealedRecord: string;
  readonly index: number;
}

/** Personal data of one party from one commit, encrypted under the key of that party. */
export interface SealedRecord {
  readonly id: string;
  /** Key scope, such as `party:<id>` or `ticket:<id>`. */
  readonly scope: string;
  readonly cipher: Uint8Array;
}

/** A wrapped data key. A scope has one for each time that the master key changed while it was in use. */
export interface StoredKey {
  /** Whose it is, such as `party:<id>`, `ticket:<id>` or `file:<key>`. */
  readonly scope: string;
  /** Hex of 8 random bytes; what the key sealed begins with them. */
  readonly id: string;
  /** Its place among the keys of its scope: 1, 2, … */
  readonly generation: number;
  readonly wrapped: Uint8Array;
  /** It was wrapped anew under another master key: it goes on to open, and seals nothing more. */
  readonly retired: boolean;
}

/** A data key that was wrapped anew. */
export interface RewrappedKey extends Pick<StoredKey, 'scope' | 'id' | 'wrapped'> {
  /** How it was wrapped when it was read. */
  readonly before: Uint8Array;
}

/** A ticket as lists need it: the case, and its two instants for clocks. */
export interface StoredTicket {
  readonly ticket: Ticket;
  /** Soonest deadline of a clock that runs, epoch ms. */
  readonly dueAt: number | null;
  /** When the sweeper must look at it next, epoch ms. */
  readonly sweepAt: number | null;
  /** Where the subject and the reporter's name are sealed. */
  readonly summary: SealedRef | null;
}

/** How much an officer has on his desk. */
export interface Workload {
  /** Open tickets that he handles. */
  readonly open: number;
  /** When he was given the latest of all his tickets, open or closed; epoch ms. */
  readonly latestAt: number;
}

/** One event as it is kept: facts in clear, words sealed, and its link of the audit chain. */
export interface StoredEvent {
  readonly id: EventId;
  /** The case whose history it belongs to; in the history of a party, see `historyOf`, the party. */
  readonly ticketId: TicketId;
  readonly sequence: number;
  readonly type: string;
  /** Epoch ms. */
  readonly at: number;
  readonly actor: Actor;
  /** Facts as canonical JSON: what the digest was made over. */
  readonly facts: string;
  readonly sealed: SealedRef | null;
  /** SHA-256 over the event, hex; see `eventDigest`. */
  readonly digest: string;
  /** SHA-256 over the previous link and the digest, hex; made inside the store. */
  readonly link: string;
}

/** A thread with one citizen. */
export interface ConversationRow {
  readonly id: ConversationId;
  /** Keyed hash of channel, account and the channel's own id of the thread. */
  readonly hash: string;
  readonly channel: string;
  readonly partyId: PartyId;
  /** The ticket that new messages join, if one is open. */
  readonly ticketId: TicketId | null;
  /** Where the address is sealed. */
  readonly address: SealedRef;
  /** Epoch ms. */
  readonly lastInboundAt: number | null;
  /** State that the intake keeps, sealed. */
  readonly session: SealedRef | null;
  /** When the intake wants to be asked again if nobody writes before, epoch ms. */
  readonly wakeAt: number | null;
}

/** One message of a conversation. */
export interface StoredMessage {
  readonly id: MessageId;
  readonly conversationId: ConversationId;
  readonly ticketId: TicketId | null;
  readonly direction: 'in' | 'out';
  /** Epoch ms. */
  readonly at: number;
  readonly status: Receipt;
  /** Grows with every change of any message of the conversation. */
  readonly revision: number;
  readonly sealed: SealedRef;
}

/** A citizen: nothing in clear but when he first came. */
export interface PartyRow {
  readonly id: PartyId;
  /** Epoch ms. */
  readonly createdAt: number;
  /** Name and contact data, sealed. */
  readonly profile: SealedRef | null;
  /** The party that stands for the same person, when somebody decided that there is one. */
  readonly mergedInto: PartyId | null;
  /** How often somebody decided who this party is: the number of events in its history. */
  readonly version: number;
}

/** An address that a party is known by, and how it came to be known. One address may have several rows. */
export interface IdentityRow {
  /** Keyed hash of the address. */
  readonly hash: string;
  readonly partyId: PartyId;
  /** Kind of address: `phone`, `email`, or a channel's own word. */
  readonly kind: string;
  /** How it came to be known; `channel` = proved, and then nobody else's. */
  readonly evidence: string;
  /** Where the address itself is sealed. */
  readonly sealed: SealedRef;
}
