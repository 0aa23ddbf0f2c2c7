/** What a store holds, counted in a copy or in the store itself. */
export interface StoreContents {
  /** Number of the last step of its schema; 0 = no schema yet. */
  readonly schema: number;
  /** Rows of each table, by its name. */
  readonly rows: Readonly<Record<string, number>>;
}

/** How a copy becomes the store. */
export interface RestoreOptions {
  /** When it is restored, epoch ms. */
  readonly at: number;
  /** The schema of the copy, as `copyTo` returned it. */
  readonly schema: number;
  /** Whether the store may hold something, which is then gone. */
  readonly replace: boolean;
  /** How many ticket numbers are left out, since they may have been given out after the copy. */
  readonly skipNumbers: number;
}

/**
 * How what a store keeps is copied while the desk runs, put back and removed. It works on its own connection, so it is
 * of use when the store is closed, too.
 */
export interface StoreBackup {
  /** Engine and format of the copy, such as `sqlite/1`. A copy goes back into the same one only. */
  readonly format: string;
  /**
   * Files with secrets, the master keys first, and the redo log, where the store keeps them itself. They need not exist
   * yet. They never lie with a copy: somebody who has both reads everything.
   */
  readonly keyFiles: readonly string[];
  /** Files, folders or schema that the store fills, for people. */
  readonly places: readonly string[];
  /** What the store holds now. */
  contents(): Promise<StoreContents>;
  /**
   * Writes a consistent copy into an empty folder while others read and write. Files that the copy names are never
   * missing.
   *
   * @returns what the copy holds
   */
  copyTo(folder: string): Promise<StoreContents>;
  /**
   * Fills the store from a copy, and marks it as restored. A crash leaves the store as it was, or one that does not
   * start until `restoreFrom` runs again.
   *
   * @throws StoreError `store-not-empty`, `store-in-use`, `store-schema-newer`, or `backup-broken`
   */
  restoreFrom(folder: string, options: RestoreOptions): Promise<void>;
  /**
   * Removes all that the store has made: tables, files and keys, and nothing else.
   *
   * @throws StoreError `store-in-use`, or `store-shared` when others keep something in the same file
   */
  remove(): Promise<void>;
}
