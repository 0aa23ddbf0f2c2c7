/** Row counts of a store, or of a copy of it. */
export interface StoreContents {
  /** Number of the last step of its schema; 0 = no schema yet. */
  readonly schema: number;
  /** Rows of each table, by its name. */
  readonly rows: Readonly<Record<string, number>>;
}

/** Options of a restore from a copy. */
export interface RestoreOptions {
  /** Time of the restore, epoch ms. */
  readonly at: number;
  /** The schema of the copy, as `copyTo` returned it. */
  readonly schema: number;
  /** Whether the store may hold something, which is then gone. */
  readonly replace: boolean;
  /** How many ticket numbers are skipped, because they may have been issued after the copy was made. */
  readonly skipNumbers: number;
}

/** Takes the files of a copy as streams, so that they can be encrypted before they lie anywhere. */
export interface BackupTarget {
  /**
   * Folder for a file that has to be written before it can be read. Remove its name before there is anything in it: a
   * killed process leaves nothing in clear then.
   */
  readonly scratch: string;
  /** Writes one file. Its name has `/` between folders. It is durable when this returns. */
  write(name: string, bytes: ReadableStream<Uint8Array>): Promise<void>;
}

/** Gives the files of a copy back, whose hashes were compared before. */
export interface BackupSource {
  /** Names of all files, as they were written. */
  readonly names: readonly string[];
  /** Opens one of them. @throws StoreError `backup-key-wrong` for an encrypted one that the key does not open */
  read(name: string): Promise<ReadableStream<Uint8Array>>;
}

/**
 * Copies the data of a store while the desk runs, restores it and removes it. It uses its own connection, so it also
 * works when the store is closed.
 */
export interface StoreBackup {
  /** Engine and format of the copy, such as `sqlite/1`. A copy goes back into the same one only. */
  readonly format: string;
  /**
   * Files with secrets, the master keys first, and the redo log, if the store keeps them itself. They need not exist
   * yet. They are never copied together with the data: both together reveal everything.
   */
  readonly keyFiles: readonly string[];
  /** Files, folders or schema that the store fills, for people. */
  readonly places: readonly string[];
  /** Row counts of the store now. */
  contents(): Promise<StoreContents>;
  /**
   * Writes a consistent copy while other connections read and write. Files that the copy refers to are never missing.
   *
   * @returns row counts of the copy
   */
  copyTo(target: BackupTarget): Promise<StoreContents>;
  /**
   * Fills the store from a copy, and marks it as restored. A crash leaves the store as it was, or one that does not
   * start until `restoreFrom` runs again.
   *
   * @throws StoreError `store-not-empty`, `store-in-use`, `store-schema-newer`, or `backup-broken`
   */
  restoreFrom(source: BackupSource, options: RestoreOptions): Promise<void>;
  /**
   * Removes everything that the store has made (tables, files and keys) and nothing else.
   *
   * @throws StoreError `store-in-use`, or `store-shared` when other applications keep data in the same file
   */
  remove(): Promise<void>;
}
