import { DatabaseSync } from 'node:sqlite';
import type { TicketId } from '@aduan/core';
import { ownersFile } from '../data-folder.js';

/** A case that a lawsuit or an inquiry needs. */
export interface LegalHold {
  readonly ticketId: TicketId;
  /** The number of the lawsuit or inquiry. */
  readonly source: string;
  /** The officer who said so. */
  readonly by: string;
  /** Epoch ms. */
  readonly at: number;
}

/** Which cases must stay for the sake of a lawsuit; who held and who let go is kept for good. */
export interface LegalHolds {
  of(ticket: TicketId): LegalHold | null;
  /** Holds a case; one that is held stays as it is. */
  place(hold: LegalHold): void;
  /** Lets a case go; one that is not held stays so. */
  lift(ticket: TicketId, by: { readonly officer: string; readonly at: number }): void;
  close(): void;
}

const schema = `
  PRAGMA journal_mode = WAL;
  CREATE TABLE IF NOT EXISTS hold (
    ticket TEXT NOT NULL, source TEXT NOT NULL, placed_by TEXT NOT NULL, placed_at INTEGER NOT NULL,
    lifted_by TEXT, lifted_at INTEGER
  ) STRICT;
  CREATE UNIQUE INDEX IF NOT EXISTS hold_standing ON hold (ticket) WHERE lifted_at IS NULL;
`;

/** Opens the holds, a file of their own beside the desk's; `:memory:` keeps none. */
export function openLegalHolds(file: string): LegalHolds {
  if (file !== ':memory:') ownersFile(file);
  const database = new DatabaseSync(file);
  database.exec(schema);
  const standing = database.prepare('SELECT * FROM hold WHERE ticket = ? AND lifted_at IS NULL');
  const insert = database.prepare('INSERT OR IGNORE INTO hold VALUES (?, ?, ?, ?, NULL, NULL)');
  const lift = database.prepare(
    'UPDATE hold SET lifted_by = ?, lifted_at = ? WHERE ticket = ? AND lifted_at IS NULL',
  );
  return {
    of(ticketId) {
      const row = standing.get(ticketId);
      if (!row) return null;
      return {
        ticketId,
        source: String(row.source),
        by: String(row.placed_by),
        at: Number(row.placed_at),
      };
    },
    place: ({ at, by, source, ticketId }) => void insert.run(ticketId, source, by, at),
    lift: (ticketId, { at, officer }) => void lift.run(officer, at, ticketId),
    close: () => database.close(),
  };
}
