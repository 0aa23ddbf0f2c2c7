import type { MessageId, TicketId } from '../ids.js';
import type { Principal } from '../ports/principal.js';
import type { Commit } from '../store/commit.js';
import type { StoredEvent, StoredTicket } from '../store/rows.js';
import type { PersonalOf, TicketEvent } from '../ticket/events.js';
import type { Ticket } from '../ticket/ticket.js';
import type { SealedRecordDraft } from './vault/vault.js';

/** A ticket as it was read, with its history. */
export interface LoadedTicket {
  readonly stored: StoredTicket;
  readonly history: readonly StoredEvent[];
}

/** A change to write to one ticket. */
export interface TicketChange {
  readonly ticketId: TicketId;
  /** Null for a new ticket. */
  readonly loaded: LoadedTicket | null;
  readonly decided: readonly TicketEvent[];
  /** Automatic events that follow at once, before the rules run. */
  readonly follows?: readonly TicketEvent[];
  /** Personal data that the ticket was opened with, when it is to be kept differently from now on. */
  readonly opening?: PersonalOf['ticket.opened'];
  readonly actor: Principal;
  /** Epoch ms. */
  readonly at: number;
  /** Record under the key of the citizen; it is sealed here. */
  readonly sealedRecord: SealedRecordDraft;
  /** Values that one outgoing message shows to its receiver only. */
  readonly secrets?: {
    readonly messageId: MessageId;
    readonly values: Readonly<Record<string, string>>;
  };
  readonly pinHash?: string;
  /** Other writes of the same transaction. */
  readonly also?: Pick<Commit, 'party' | 'conversation' | 'inbox'> &
    Partial<Pick<Commit, 'messages' | 'deliveries' | 'sealedRecords'>>;
  /** Idempotency key, and the result for a repeated command. */
  readonly command?: {
    readonly key: string;
    /** Makes the text that is stored as the result. */
    readonly record: (after: Ticket) => string;
  };
}

/** A change, with the events that the rules of the desk add to it. */
export interface PlannedChange extends TicketChange {
  readonly added: readonly TicketEvent[];
}
