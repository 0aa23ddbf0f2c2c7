/** A command that a restored desk runs again, because a backup may be older than it. */
export interface RedoEntry {
  /** When it was recorded, epoch ms. */
  readonly at: number;
  readonly tenant: string;
  /** `<plugin id>:<command>`. */
  readonly command: string;
  /** The party that the command is on; null for a command of the desk. */
  readonly party: string | null;
  /** Its input, in clear: no personal data. */
  readonly input: unknown;
}

/** The last line of a redo log. */
export interface RedoHead {
  /** Counts from 1; 0 = the log is empty. */
  readonly number: number;
  /** Its signature, hex. */
  readonly mac: string;
}

/**
 * Records what a backup must not bring back: erasures, restrictions, revoked keys, disabled accounts. It stands outside
 * of the database, beside the keys, so that it outlives the database. `sqliteStore` brings one in a file.
 */
export interface RedoLog {
  /**
   * Writes entries durably. It is called before their command runs, which fails when this throws.
   *
   * @returns a function that withdraws the entries, for a command that was refused
   */
  append(entries: readonly RedoEntry[]): Promise<() => Promise<void>>;
  /**
   * All entries that were not withdrawn, oldest first.
   *
   * @throws StoreError `redo-log-broken` when somebody changed it
   */
  read(): Promise<readonly RedoEntry[]>;
  /**
   * How far the log goes. A backup keeps it, so that a log that misses lines at its end is recognised.
   *
   * @throws StoreError `redo-log-broken`
   */
  head(): Promise<RedoHead>;
}
