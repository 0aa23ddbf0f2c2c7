import type { PartyId, PluginWord, TicketId } from '../ids.js';

/** A row that a plugin keeps beside the tickets. */
export interface PluginRow {
  /** Lowercase letters, digits and hyphens around the colon, 80 characters at most. */
  readonly table: PluginWord;
  /** Unique in its table: 1 to 200 printable ASCII characters. Rows are sorted by it, byte by byte. */
  readonly key: string;
  /** 1 for a new row; each write and each claim adds 1. A key that was removed starts at 1 again. */
  readonly version: number;
  /**
   * JSON or any other text, at most 64 KiB as UTF-8. Personal data is sealed before it comes here, under the key of the
   * subject, and is then base64; the store reads nothing of it.
   */
  readonly value: string;
  /** The party or the ticket that the row is about. The row is erased together with it. Null when it has no subject. */
  readonly subject: PartyId | TicketId | null;
  /** When it can be claimed, epoch ms; a claim moves it to the end of the lease. Null is never due. */
  readonly dueAt: number | null;
  /** When it expires, epoch ms: from then on it counts as absent. Null keeps it until it is removed. */
  readonly expiresAt: number | null;
}

/** A row to write. */
export interface RowPut extends Omit<PluginRow, 'version'> {
  /** The version that was read; 0 if the row must not exist. Null overwrites any version. */
  readonly expectedVersion: number | null;
}

/** A row to remove. */
export interface RowRemoval extends Pick<PluginRow, 'table' | 'key'> {
  /** The version that was read. Null removes the row in any version. */
  readonly expectedVersion: number | null;
}

/** Writes of a commit to rows of plugins, all or none: if one row has another version, nothing is written. */
export interface RowWrites {
  /** Epoch ms. Rows that have expired by then count as absent. */
  readonly now: number;
  /** No row occurs twice in `puts` and `removals` together. */
  readonly puts?: readonly RowPut[];
  readonly removals?: readonly RowRemoval[];
}

/** Which rows of plugins are read. All conditions apply. */
export interface RowQuery {
  /** Null reads all tables, to collect the rows about a subject. */
  readonly table: PluginWord | null;
  /** Epoch ms. Rows that have expired by then are not read. */
  readonly now: number;
  readonly limit: number;
  readonly keys?: readonly string[];
  /** Beginning of the key. */
  readonly prefix?: string;
  readonly subject?: PartyId | TicketId;
  /** Default `key`: by table and key. `due` reads only rows with a `dueAt`, by that, table and key. */
  readonly order?: 'key' | 'due';
  /** The last row of the page before. */
  readonly after?: Pick<PluginRow, 'table' | 'key' | 'dueAt'>;
}

/** Which rows a worker claims. */
export interface RowClaim {
  readonly table: PluginWord;
  /** Epoch ms. */
  readonly now: number;
  /** How long the rows are reserved for this worker, ms. */
  readonly leaseMs: number;
  readonly limit: number;
}
