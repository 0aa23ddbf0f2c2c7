import type { ChainVerdict } from '../audit/verify-chain.js';
import type { Label } from '../ports/label.js';
import type { ClockExplanation } from '../runtime/clocks/ticket-clocks.js';
import type { TicketView } from '../runtime/tickets.js';

/** A file of a case, with what it is known by. */
export interface FiledAttachment {
  /** Null when nobody named it. */
  readonly name: string | null;
  readonly mime: string;
  /** Size in bytes. */
  readonly bytes: number;
  /** SHA-256 of the bytes, hex; null when the file is not there any more. */
  readonly sha256: string | null;
  /** Whether its bytes are there, but are not what was kept. */
  readonly isDamaged: boolean;
}

/** Everything that stands in the file of a case: what its reader may see, and the proofs. */
export interface CaseFile {
  readonly view: TicketView;
  /** What the desk calls its kind. */
  readonly kind: Label;
  /** The proof of each deadline. */
  readonly deadlines: readonly ClockExplanation[];
  readonly attachments: readonly FiledAttachment[];
  /** Whether the history is whole, with the link of its last event. */
  readonly chain: ChainVerdict;
  /** Who made it; the name is null where the session does not tell it. */
  readonly by: { readonly id: string; readonly name: string | null };
  /** When it was made, epoch ms. */
  readonly at: number;
}
