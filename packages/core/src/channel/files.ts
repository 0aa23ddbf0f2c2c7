/** What is known of a file before it is read. */
export interface FileInfo {
  /** Media type found in the bytes, such as `image/jpeg`. */
  readonly mime: string;
}

/** What was kept, counted while it passed. */
export interface KeptFile {
  /** Size in bytes. */
  readonly bytes: number;
  /** SHA-256 of the bytes, hex. */
  readonly sha256: string;
}

/** A file that is read: its bytes are checked piece by piece, in memory that does not grow with it. */
export interface OpenedFile extends FileInfo {
  /** Breaks off with a `StoreError` (`store-seal-broken`) where a byte is not the one that was kept. */
  readonly body: ReadableStream<Uint8Array>;
}

/**
 * The files of a desk, sealed at rest: each under a key of its own, which goes with the person who sent it.
 * Keys of files are opaque and never hold names; a message names a file as `blob:<key>`.
 */
export interface FileStore {
  /**
   * Keeps a file, durably when it returns; one that has the key is replaced. What is no media type is kept as
   * `application/octet-stream`, and parameters of one are left out.
   */
  put(
    key: string,
    content: Uint8Array | ReadableStream<Uint8Array>,
    info: FileInfo,
  ): Promise<KeptFile>;
  /** @returns null when there is none, or when it was erased */
  get(key: string): Promise<OpenedFile | null>;
  /** Removing what is not there does no harm. */
  delete(key: string): Promise<void>;
}
