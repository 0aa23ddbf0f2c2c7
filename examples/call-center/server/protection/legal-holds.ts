import type { TicketId } from '@aduan/core';
import type { Tables } from '../storage/tables.js';

/** A ticket that is needed for a lawsuit or an inquiry. */
export interface LegalHold {
  readonly ticketId: TicketId;
  /** The number of the lawsuit or inquiry. */
  readonly source: string;
  /** The officer who placed the hold. */
  readonly by: string;
  /** Epoch ms. */
  readonly at: number;
}

/** Which tickets must be kept for a lawsuit; placing and lifting holds is recorded for good. */
export interface LegalHolds {
  of(ticket: TicketId): Promise<LegalHold | null>;
  /** Places a hold; no effect on a ticket that is held. */
  place(hold: LegalHold): Promise<void>;
  /** Lifts a hold; no effect on a ticket that is not held. */
  lift(ticket: TicketId, by: { readonly officer: string; readonly at: number }): Promise<void>;
}

export const holdsSchema = `
  CREATE TABLE IF NOT EXISTS call_center.hold (
    ticket TEXT NOT NULL, source TEXT NOT NULL, placed_by TEXT NOT NULL, placed_at BIGINT NOT NULL,
    lifted_by TEXT, lifted_at BIGINT
  );
  CREATE UNIQUE INDEX IF NOT EXISTS hold_standing ON call_center.hold (ticket) WHERE lifted_at IS NULL;
`;

/** Opens the holds in their table. */
export function openLegalHolds(tables: Tables): LegalHolds {
  return {
    async of(ticketId) {
      const text = 'SELECT * FROM call_center.hold WHERE ticket = $1 AND lifted_at IS NULL';
      const [row] = await tables.rows(text, [ticketId]);
      if (!row) return null;
      return {
        ticketId,
        source: String(row.source),
        by: String(row.placed_by),
        at: Number(row.placed_at),
      };
    },
    async place({ at, by, source, ticketId }) {
      const text = `INSERT INTO call_center.hold VALUES ($1, $2, $3, $4, NULL, NULL)
        ON CONFLICT DO NOTHING`;
      await tables.change(text, [ticketId, source, by, at]);
    },
    async lift(ticket, { at, officer }) {
      const text = `UPDATE call_center.hold SET lifted_by = $1, lifted_at = $2
        WHERE ticket = $3 AND lifted_at IS NULL`;
      await tables.change(text, [officer, at, ticket]);
    },
  };
}
