import type { TicketId } from '../ids.js';

/**
 * A book beside the histories that only grows: signed `checkpoints` over the heads of all histories, `views`:
 * who saw whose personal data, what the editorial office wrote: `articles` and `facts`, `discards`: what was given
 * up and put away for good, and `calendars`: the definitions that deadlines were counted with, by their hashes.
 */
export type LedgerName = 'checkpoints' | 'views' | 'articles' | 'facts' | 'discards' | 'calendars';

/** One row of a ledger. */
export interface LedgerRow {
  /** From 1, without gaps. */
  readonly sequence: number;
  /** What it is about, to find it by: the id of a case or of a party, or a kind of entry. */
  readonly subject: string | null;
  /** Canonical JSON, in clear: no personal data of citizens. */
  readonly entry: string;
  /** What the next row is chained to; made by who writes. */
  readonly link: string;
}

/** How the history of a case or of a party ends. */
export interface HistoryHead {
  readonly kind: 'ticket' | 'party';
  /** The case; for a party see `historyOf`. */
  readonly id: TicketId;
  /** How many events it has. */
  readonly events: number;
  /** The link of its last event; empty when that event is not there. */
  readonly link: string;
}

/** Rows on their way to the end of a ledger. */
export interface LedgerAppend {
  readonly ledger: LedgerName;
  /** The sequence of the last row that was read, 0 for none. Another one in the store refuses the append. */
  readonly after: number;
  readonly rows: readonly Omit<LedgerRow, 'sequence'>[];
  /** Heads that the rows cover: from then on these histories have not grown, unless they have. */
  readonly covers?: readonly HistoryHead[];
}

/** Which rows of a ledger are read. */
export interface LedgerPage {
  /** Rows behind this sequence; with `newestFirst` those before it. Default: from the end where reading begins. */
  readonly after?: number;
  readonly limit: number;
  readonly subject?: string;
  readonly newestFirst?: boolean;
}
