/** Metadata of a file, known before its bytes are read. */
export interface FileInfo {
  /** Media type found in the bytes, such as `image/jpeg`. */
  readonly mime: string;
}

/** Size and hash of a stored file, computed while it was written. */
export interface KeptFile {
  /** Size in bytes. */
  readonly bytes: number;
  /** SHA-256 of the bytes, hex. */
  readonly sha256: string;
}

/** A file opened for reading. Its bytes are verified piece by piece, in constant memory. */
export interface OpenedFile extends FileInfo {
  /** Fails with a `StoreError` (`store-seal-broken`) when the bytes are not those that were stored. */
  readonly body: ReadableStream<Uint8Array>;
}

/**
 * The files of a desk, sealed at rest, each under its own key, which is destroyed with the data of the sender. File
 * keys are opaque and never hold names; a message refers to a file as `blob:<key>`.
 */
export interface FileStore {
  /**
   * Stores a file and replaces an existing file with the same key. When it returns, the file is durable. An invalid
   * media type is stored as `application/octet-stream`; parameters of a media type are removed.
   */
  put(
    key: string,
    content: Uint8Array | ReadableStream<Uint8Array>,
    info: FileInfo,
  ): Promise<KeptFile>;
  /** @returns null when there is no such file, or it was erased */
  get(key: string): Promise<OpenedFile | null>;
  /** Removes a file. A missing file is not an error. */
  delete(key: string): Promise<void>;
}
