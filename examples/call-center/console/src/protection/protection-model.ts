import type { TicketId } from '@aduan/core';
import type {
  CorrectionEntry,
  ErasurePlan,
  ErasureReceipt,
  PartyExport,
} from '@aduan/core/data-protection';
import type { TicketClock } from '../api/model.js';

export type { CorrectionEntry, ErasurePlan, ErasureReceipt, PartyExport };

/** A request about own data, as a case. */
export interface DataRequest {
  readonly id: string;
  readonly number: string;
  readonly category: string;
  readonly openedAt: number;
  /** Null for what the law names no time for. */
  readonly clock: TicketClock | null;
}

/** A case that a lawsuit needs. */
export interface HeldTicket {
  readonly ticketId: TicketId;
  readonly number: string;
  readonly source: string;
  readonly by: string;
  /** Epoch ms. */
  readonly at: number;
}

/** How it stands with what is kept of a person. */
export interface Protection {
  readonly plan: ErasurePlan;
  readonly holds: readonly HeldTicket[];
  /** Null for a hidden reporter: he is known by his case alone. */
  readonly processing: { readonly restrictedSince: number | null } | null;
  readonly requests: readonly DataRequest[];
}
