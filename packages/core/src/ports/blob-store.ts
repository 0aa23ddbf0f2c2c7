/**
 * Where files lie: a directory, a database, an object store. What is handed in is sealed already, so that
 * nobody who reads it there learns what a citizen sent. Keys are opaque and never hold names.
 */
export interface BlobStore {
  /**
   * Keeps a file, durably when it returns; one that has the key is replaced at once. When the stream
   * breaks, it rejects, and what was there before stays.
   */
  put(key: string, sealed: ReadableStream<Uint8Array>): Promise<void>;
  /** The bytes as they were handed in, in pieces of any size. @returns null when there are none (or no longer). */
  get(key: string): Promise<ReadableStream<Uint8Array> | null>;
  /** Removing what is not there does no harm. */
  delete(key: string): Promise<void>;
}
