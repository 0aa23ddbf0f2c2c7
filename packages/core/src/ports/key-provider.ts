/**
 * Access to the master key: a key file, a key management service. Personal data is sealed with a data key per party.
 * The provider wraps those keys, so it never sees the data.
 *
 * When the provider is unreachable, throw any error of your own: messages wait until it is back. Throw an `AduanError`
 * that is not `retryable`, such as for a missing key, when waiting does not help: messages then become dead letters
 * after ten attempts to send them or twelve to process them.
 */
export interface KeyProvider {
  /** Encrypts a data key (32 bytes) under the current master key. */
  wrap(dataKey: Uint8Array): Promise<Uint8Array>;
  /** Decrypts a wrapped data key. Throws when the master key that wrapped it is missing. */
  unwrap(wrapped: Uint8Array): Promise<Uint8Array>;
  /** HMAC-SHA-256 under a key that never changes, for lookups by identity and peppered hashes. */
  mac(data: Uint8Array): Promise<Uint8Array>;
  /** Left out if the master key never changes, or its changes cannot be seen. */
  readonly rotation?: KeyRotation;
  /** Left out if the provider has no keys for a search index: then only facts can be searched. */
  readonly index?: IndexKeys;
}

/** Detects and makes a change of the master key. */
export interface KeyRotation {
  /** Names of the available master keys, the current one first. They reveal nothing about the keys. */
  versions(): Promise<readonly string[]>;
  /** Name of the master key that wrapped a data key. */
  versionOf(wrapped: Uint8Array): string;
  /** Makes a new master key the current one; the others still unwrap. Left out if the host does it. */
  begin?(): Promise<void>;
  /**
   * Deletes all master keys but the current one.
   *
   * @throws StoreError `store-keys-in-use` while a data key is wrapped under one of them
   */
  finish?(): Promise<void>;
}

/** Purpose of an index key: words of reports, or names and numbers of people. */
export type IndexPurpose = 'words' | 'identities';

/**
 * The keys of the search index, separate from all others. Once its key is destroyed, an index reveals nothing, also in
 * old backups. The keys are random, never derived from another key, and never stored beside the data.
 */
export interface IndexKeys {
  /** Names of the index keys, the current one first. They reveal nothing about the keys. */
  versions(): Promise<readonly string[]>;
  /**
   * The raw key, 32 bytes. The key leaves the provider because a report has about a hundred words to hash.
   *
   * @throws StoreError `store-key-unknown` when there is no key of that name
   */
  key(version: string, purpose: IndexPurpose): Promise<Uint8Array>;
  /** Makes a new index key the current one; the others stay. Left out if the host does it. */
  begin?(): Promise<void>;
  /** Deletes all index keys but the current one. */
  finish?(): Promise<void>;
}
