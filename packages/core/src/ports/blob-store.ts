/**
 * Storage for files: a directory, a database, an object store. The contents are already sealed, so reading the storage
 * does not reveal what a citizen sent. Keys are opaque and never hold names.
 */
export interface BlobStore {
  /**
   * Stores a file, durably when it returns, and atomically replaces an existing one with the key. If the stream fails,
   * it rejects and the former content stays.
   */
  put(key: string, sealed: ReadableStream<Uint8Array>): Promise<void>;
  /** Reads the stored bytes, in chunks of any size. @returns null when there are none */
  get(key: string): Promise<ReadableStream<Uint8Array> | null>;
  /** Removes a file. A missing file is not an error. */
  delete(key: string): Promise<void>;
  /**
   * Copies and restores all files. Left out by a store whose files are part of the backup of the desk's store, or that
   * needs no backup.
   */
  readonly backup?: BlobBackup;
}

/**
 * Copies and restores the files of a blob store, by their storage names: a name need not be the key of its file. The
 * bytes are sealed, so a copy reveals nothing.
 */
export interface BlobBackup {
  /** Location of the files, for people: `bucket desk-files`. */
  readonly place: string;
  /**
   * Names of all files, page by page, in any order. A file that is stored or removed during the listing may or may not
   * be included.
   */
  names(): AsyncIterable<string>;
  /** Whether there is a file of this name. */
  has(name: string): Promise<boolean>;
  /** Reads a file, as `BlobStore.get` does. @returns null when it has been removed */
  get(name: string): Promise<ReadableStream<Uint8Array> | null>;
  /** Stores a file, as `BlobStore.put` does. */
  put(name: string, sealed: ReadableStream<Uint8Array>): Promise<void>;
}
