import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { nativeCrypto } from './native-crypto.js';

/** HMAC-SHA-256 under one key. */
export type KeyedHash = (data: Uint8Array) => Uint8Array;

/**
 * Answers at once, by the runtime itself where it can: WebCrypto hands even ninety bytes to another thread, which
 * costs more than the hash.
 *
 * @param secret - it is copied
 */
export function keyedHash(secret: Uint8Array): KeyedHash {
  const native = nativeCrypto();
  if (!native) return pureKeyedHash(secret);
  const key = native.createSecretKey(secret);
  return (data) => new Uint8Array(native.createHmac('sha256', key).update(data).digest());
}

/** The same without the runtime. */
export function pureKeyedHash(secret: Uint8Array): KeyedHash {
  const begun = hmac.create(sha256, secret);
  return (data) => begun.clone().update(data).digest();
}
