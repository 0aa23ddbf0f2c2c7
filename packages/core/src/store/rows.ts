import type { Receipt } from '../channel/inbound.js';
import type { ConversationId, EventId, MessageId, PartyId, TicketId } from '../ids.js';
import type { Actor } from '../ports/principal.js';
import type { Ticket } from '../ticket/ticket.js';

/** Position of a sealed text: the record, and the index in it. */
export interface SealedRef {
  readonly sealedRecord: string;
  readonly index: number;
}

/** Personal data of one party from one commit, encrypted with the data key of that party. */
export interface SealedRecord {
  readonly id: string;
  /** Key scope, such as `party:<id>` or `ticket:<id>`. */
  readonly scope: string;
  readonly cipher: Uint8Array;
}

/** A wrapped data key. A scope gets another one each time the master key changes while it is in use. */
export interface StoredKey {
  /** Owner of the key, such as `party:<id>`, `ticket:<id>` or `file:<key>`. */
  readonly scope: string;
  /** Hex of 8 random bytes; every ciphertext of the key begins with them. */
  readonly id: string;
  /** Its number among the keys of its scope: 1, 2, … */
  readonly generation: number;
  readonly wrapped: Uint8Array;
  /** True once it was wrapped again under another master key: it then only decrypts. */
  readonly retired: boolean;
}

/** A data key that was wrapped again. */
export interface RewrappedKey extends Pick<StoredKey, 'scope' | 'id' | 'wrapped'> {
  /** The former wrapped key, as it was read. */
  readonly before: Uint8Array;
}

/** A ticket as lists need it, with its two times for clocks. */
export interface StoredTicket {
  readonly ticket: Ticket;
  /** Earliest deadline of a running clock, epoch ms. */
  readonly dueAt: number | null;
  /** When the sweeper must check it next, epoch ms. */
  readonly sweepAt: number | null;
  /** Position of the sealed subject and reporter's name. */
  readonly summary: SealedRef | null;
}

/** Workload of an officer. */
export interface Workload {
  /** Open tickets that are assigned to the officer. */
  readonly open: number;
  /** When the latest of all their tickets, open or closed, was assigned; epoch ms. */
  readonly latestAt: number;
}

/** One stored event: facts in clear, text sealed, and its link in the audit chain. */
export interface StoredEvent {
  readonly id: EventId;
  /** The ticket whose history it belongs to. In the history of a party, the party: see `historyOf`. */
  readonly ticketId: TicketId;
  readonly sequence: number;
  readonly type: string;
  /** Epoch ms. */
  readonly at: number;
  readonly actor: Actor;
  /** Facts as canonical JSON, the input of the digest. */
  readonly facts: string;
  readonly sealed: SealedRef | null;
  /** SHA-256 over the event, hex; see `eventDigest`. */
  readonly digest: string;
  /** SHA-256 over the previous link and the digest, hex; computed by the store. */
  readonly link: string;
}

/** A conversation with one citizen. */
export interface ConversationRow {
  readonly id: ConversationId;
  /** Keyed hash of channel, account and the channel's own id of the conversation. */
  readonly hash: string;
  readonly channel: string;
  readonly partyId: PartyId;
  /** The ticket that new messages join, if one is open. */
  readonly ticketId: TicketId | null;
  /** Position of the sealed address. */
  readonly address: SealedRef;
  /** Epoch ms. */
  readonly lastInboundAt: number | null;
  /** State of the intake, sealed. */
  readonly session: SealedRef | null;
  /** When to call the intake again if the citizen does not write before, epoch ms. */
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

/** A citizen. Only the time of their first contact is in clear. */
export interface PartyRow {
  readonly id: PartyId;
  /** Epoch ms. */
  readonly createdAt: number;
  /** Name and contact data, sealed. */
  readonly profile: SealedRef | null;
  /** The party that this one was merged into, if an officer decided that both are the same person. */
  readonly mergedInto: PartyId | null;
  /** Number of decisions about the identity of this party: the number of events in its history. */
  readonly version: number;
}

/** An address that a party is known by, and its evidence. One address may have several rows. */
export interface IdentityRow {
  /** Keyed hash of the address. */
  readonly hash: string;
  readonly partyId: PartyId;
  /** Kind of address: `phone`, `email`, or a channel's own word. */
  readonly kind: string;
  /** Evidence that it belongs to the party. `channel` = proved; then no other party can have it. */
  readonly evidence: string;
  /** Position of the sealed address. */
  readonly sealed: SealedRef;
}
