/** A command that a restored desk runs again, because a backup may be older than it. */
export interface RedoEntry {
  /** When it was recorded, epoch ms. */
  readonly at: number;
  readonly tenant: string;
  /** `<plugin id>:<command>`. */
  readonly command: string;
  /** The party that the command is on; null for a command of the desk. */
  readonly party: string | null;
  /** The roles of who ran it: the desk itself repeats it with their rights. */
  readonly roles: readonly string[];
  /** Its input, in clear: no personal data. */
  readonly input: unknown;
}

/** A line of a redo log. */
export interface RedoHead {
  /** Counts from 1. */
  readonly number: number;
  /** Its signature, hex. */
  readonly mac: string;
}

/**
 * Records what a backup must not bring back: erasures, restrictions, revoked keys, disabled accounts. It is kept
 * outside the database, beside the keys, so that it outlives the database. `sqliteStore` provides one in a file.
 */
export interface RedoLog {
  /**
   * Writes entries durably. It is called before their command runs, which fails when this throws.
   *
   * @returns a function that withdraws the entries, for a command that was refused
   */
  append(entries: readonly RedoEntry[]): Promise<() => Promise<void>>;
  /**
   * Notes that a backup begins.
   *
   * @param at - epoch ms
   * @returns how far the log goes now, for the manifest of the backup
   */
  mark(at: number): Promise<RedoHead>;
  /**
   * All entries that were not withdrawn, oldest first.
   *
   * @param since - the head in the manifest of a backup: the log must contain it
   * @throws StoreError `redo-log-broken` when it was tampered with, `redo-log-older` when it is older than the backup
   */
  read(since?: RedoHead): Promise<readonly RedoEntry[]>;
}
