/**
 * Where files are stored: a directory, a database, an object store. Contents are already sealed, so reading them there
 * does not reveal what a citizen sent. Keys are opaque and never hold names.
 */
export interface BlobStore {
  /**
   * Stores a file, durably when it returns, and atomically replaces an existing one with the key. If the stream fails,
   * it rejects and the former content stays.
   */
  put(key: string, sealed: ReadableStream<Uint8Array>): Promise<void>;
  /** Reads the bytes as they were stored, in pieces of any size. @returns null when there are none (or no longer) */
  get(key: string): Promise<ReadableStream<Uint8Array> | null>;
  /** Removes a file. A missing file is not an error. */
  delete(key: string): Promise<void>;
  /**
   * How all files are copied and put back. Left out by a store whose files are in the backup of the desk's store, or in
   * none.
   */
  readonly backup?: BlobBackup;
}

/**
 * How the files of a blob store are copied and put back, by the names under which it keeps them: a name need not be the
 * key of its file. The bytes are sealed, so a copy reveals nothing.
 */
export interface BlobBackup {
  /** Where the files lie, for people: `bucket desk-files`. */
  readonly place: string;
  /** The names of all files, page by page, in any order. What is stored or removed meanwhile may be among them or not. */
  names(): AsyncIterable<string>;
  /** Whether there is a file of this name. */
  has(name: string): Promise<boolean>;
  /** Reads a file, as `BlobStore.get` does. @returns null when it was removed meanwhile */
  get(name: string): Promise<ReadableStream<Uint8Array> | null>;
  /** Stores a file, as `BlobStore.put` does. */
  put(name: string, sealed: ReadableStream<Uint8Array>): Promise<void>;
}
