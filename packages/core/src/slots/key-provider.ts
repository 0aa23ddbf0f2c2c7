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
}
