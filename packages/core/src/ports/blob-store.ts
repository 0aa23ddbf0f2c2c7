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
}
