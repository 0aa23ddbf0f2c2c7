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
