import type { PluginWord, TicketId } from '../ids.js';

/**
 * Ledgers of core, which are append-only lists separate from the histories. `checkpoints`: signatures over the heads of
 * all histories; `views`: who viewed whose personal data; `discards`: discarded dead letters; `calendars`
 * and `policies`: the definitions used to compute deadlines, by hash; `definitions`: the events of plugins.
 */
export const coreLedgers = [
  'checkpoints',
  'views',
  'discards',
  'calendars',
  'policies',
  'definitions',
] as const;

/** Name of a ledger: one of core, or `<plugin id>:<word>` for one of a plugin. */
export type LedgerName = (typeof coreLedgers)[number] | PluginWord;

/** One row of a ledger. */
export interface LedgerRow {
  /** From 1, without gaps. */
  readonly sequence: number;
  /** Subject of the entry, for lookups: the id of a ticket or a party, or a kind of entry. */
  readonly subject: string | null;
  /** Canonical JSON, in clear: no personal data of citizens. */
  readonly entry: string;
  /** Hash that the next row is chained to. The writer computes it. */
  readonly link: string;
}

/** The end of the history of a ticket or a party. */
export interface HistoryHead {
  readonly kind: 'ticket' | 'party';
  /** The ticket; for a party see `historyOf`. */
  readonly id: TicketId;
  /** How many events it has. */
  readonly events: number;
  /** The link of its last event; empty when that event is missing. */
  readonly link: string;
}

/** Rows to append to a ledger, chained to the last one that was read. */
export interface LedgerRows {
  readonly ledger: LedgerName;
  /** The sequence of the last row that was read, 0 for none. If the ledger has a newer row, the append is refused. */
  readonly after: number;
  readonly rows: readonly Omit<LedgerRow, 'sequence'>[];
}

/** Rows to append to a ledger, and the heads that they cover. */
export interface LedgerAppend extends LedgerRows {
  /** Heads that the rows cover. Histories without later events then no longer count as grown. */
  readonly covers?: readonly HistoryHead[];
}

/** Which rows of a ledger are read. */
export interface LedgerPage {
  /** Rows after this sequence, or before it with `newestFirst`. Default: from the first row in that direction. */
  readonly after?: number;
  readonly limit: number;
  readonly subject?: string;
  readonly newestFirst?: boolean;
}
