import type {
  CorrectionEntry,
  ErasurePlan,
  ErasureReceipt,
  PartyExport,
} from '@aduan/core/data-protection';
import type { TicketClock } from '../api/model.js';

export type { CorrectionEntry, ErasurePlan, ErasureReceipt, PartyExport };

/** A request about one's own data, as a ticket. */
export interface DataRequest {
  readonly id: string;
  readonly number: string;
  readonly category: string;
  readonly openedAt: number;
  /** Null for requests without a legal time limit. */
  readonly clock: TicketClock | null;
}

/** A ticket under a legal hold. */
export interface HeldTicket {
  readonly ticketId: string;
  readonly number: string;
  readonly source: string;
  readonly by: string;
  /** Epoch ms. */
  readonly at: number;
}

/** The state of a person's data. */
export interface Protection {
  readonly plan: ErasurePlan;
  readonly holds: readonly HeldTicket[];
  /** Null for a hidden reporter, who is known only by their ticket. */
  readonly processing: { readonly restrictedSince: number | null } | null;
  readonly requests: readonly DataRequest[];
}
