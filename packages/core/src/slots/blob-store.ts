/** What is known of a stored file. */
export interface BlobInfo {
  /** Media type found in the bytes, such as `image/jpeg`. */
  readonly mime: string;
  /** Size in bytes. */
  readonly bytes: number;
  /** SHA-256 of the bytes, hex. */
  readonly sha256: string;
}

/** Where files lie: a directory, memory, an object store. Keys are opaque and never hold names. */
export interface BlobStore {
  /** Keeps a file, durably when it returns; one that has the key is replaced. */
  put(key: string, bytes: Uint8Array, info: BlobInfo): Promise<void>;
  /** @returns null when there is none (or no longer). */
  get(key: string): Promise<{ readonly bytes: Uint8Array; readonly info: BlobInfo } | null>;
  /** Removing what is not there does no harm. */
  delete(key: string): Promise<void>;
}
