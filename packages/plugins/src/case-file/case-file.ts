import type { Label, TicketView } from '@aduan/core';
import type { ClockExplanation } from '@aduan/core/plugin';
import type { ChainVerdict } from '@aduan/core/store';

/** A file of the ticket, with its metadata. */
export interface FiledAttachment {
  /** Null when it has no name. */
  readonly name: string | null;
  readonly mime: string;
  /** Size in bytes. */
  readonly bytes: number;
  /** SHA-256 of the bytes, hex; null when the file no longer exists. */
  readonly sha256: string | null;
  /** Whether the bytes exist but differ from the stored ones. */
  readonly isDamaged: boolean;
}

/** The content of a case file: the ticket as its reader may see it, and the proofs. */
export interface CaseFile {
  readonly view: TicketView;
  /** Name of the ticket's kind. */
  readonly kind: Label;
  /** The proof of each deadline. */
  readonly deadlines: readonly ClockExplanation[];
  readonly attachments: readonly FiledAttachment[];
  /** The result of the history's verification, with the link of its last event. */
  readonly chain: ChainVerdict;
  /** The officer who made it; the name is null when the session does not provide one. */
  readonly by: { readonly id: string; readonly name: string | null };
  /** When it was made, epoch ms. */
  readonly at: number;
}
