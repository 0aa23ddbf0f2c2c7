import type { MessageId, TicketId } from '../ids.js';
import type { Principal } from '../ports/principal.js';
import type { Commit } from '../store/commit.js';
import type { StoredEvent, StoredTicket } from '../store/rows.js';
import type { PersonalOf, TicketEvent } from '../ticket/events.js';
import type { Ticket } from '../ticket/ticket.js';
import type { SealedRecordDraft } from './vault/vault.js';

/** A case as it was read, with its history. */
export interface LoadedTicket {
  readonly stored: StoredTicket;
  readonly history: readonly StoredEvent[];
}

/** What shall be written about one case. */
export interface TicketChange {
  readonly ticketId: TicketId;
  /** Null for a new case. */
  readonly loaded: LoadedTicket | null;
  readonly decided: readonly TicketEvent[];
  /** What the desk itself does with it at once, before its rules see it. */
  readonly follows?: readonly TicketEvent[];
  /** What the case was opened with, where that is kept otherwise from now on. */
  readonly opening?: PersonalOf['ticket.opened'];
  readonly actor: Principal;
  /** Epoch ms. */
  readonly at: number;
  /** Box under the key of the citizen; sealed here. */
  readonly sealedRecord: SealedRecordDraft;
  /** Values that one outgoing message shows to its receiver alone. */
  readonly secrets?: {
    readonly messageId: MessageId;
    readonly values: Readonly<Record<string, string>>;
  };
  readonly pinHash?: string;
  /** What else belongs into the same transaction. */
  readonly also?: Pick<Commit, 'party' | 'conversation' | 'inbox'> &
    Partial<Pick<Commit, 'messages' | 'deliveries' | 'sealedRecords'>>;
  /** Idempotency key, and what a replay gets. */
  readonly command?: { readonly key: string; readonly record: (after: Ticket) => string };
}

/** A change with what the rules of the desk add to it. */
export interface PlannedChange extends TicketChange {
  readonly added: readonly TicketEvent[];
}

/**
 * What a change of one case changes in others, in the same transaction; null when another change
 * crossed it, and all must be read anew.
 */
export type RelatedChangesPlan = (change: PlannedChange) => Promise<readonly TicketChange[] | null>;
