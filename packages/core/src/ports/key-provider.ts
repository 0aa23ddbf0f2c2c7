/**
 * Where the master key lives: a key file, a key management service. Personal data is sealed with a
 * data key per party; the provider wraps those keys, so that it never sees the data.
 */
export interface KeyProvider {
  /** Encrypts a data key (32 bytes) under the current master key. */
  wrap(dataKey: Uint8Array): Promise<Uint8Array>;
  /** The reverse. Throws when the master key that wrapped it is not there. */
  unwrap(wrapped: Uint8Array): Promise<Uint8Array>;
  /** HMAC-SHA-256 under a key that never changes, for look-ups by identity and peppered hashes. */
  mac(data: Uint8Array): Promise<Uint8Array>;
  /** Left out by a provider whose master key changes unseen, or never. */
  readonly rotation?: KeyRotation;
  /** Left out by a provider that has no keys for a search index: then only facts can be searched. */
  readonly index?: IndexKeys;
}

/** How a desk sees that its master key has changed. */
export interface KeyRotation {
  /** Names of the master keys that are there, the current one first. They tell nothing of the keys. */
  versions(): Promise<readonly string[]>;
  /** Name of the master key that wrapped a data key. */
  versionOf(wrapped: Uint8Array): string;
  /** Makes a new master key the current one; the others go on to unwrap. Left out where the host does it. */
  begin?(): Promise<void>;
  /**
   * Forgets all master keys but the current one.
   *
   * @throws StoreError `store-keys-in-use` while a data key is wrapped under one of them
   */
  finish?(): Promise<void>;
}

/** What an index key is for: words of reports, or names and numbers of people. */
export type IndexPurpose = 'words' | 'identities';

/**
 * The keys of the search index, apart from all others: an index whose key is destroyed says nothing any more, also in
 * old backups. They are random, never derived from another key, and never kept beside the data.
 */
export interface IndexKeys {
  /** Names of the index keys, the current one first. They tell nothing of the keys. */
  versions(): Promise<readonly string[]>;
  /**
   * The key itself, 32 bytes: it is used in this process, since a report has a hundred words.
   *
   * @throws StoreError `store-key-unknown` when there is none of that name
   */
  key(version: string, purpose: IndexPurpose): Promise<Uint8Array>;
  /** Makes a new index key the current one; the others stay. Left out where the host does it. */
  begin?(): Promise<void>;
  /** Forgets all index keys but the current one. */
  finish?(): Promise<void>;
}
