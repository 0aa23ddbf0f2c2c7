import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { nativeCrypto } from './native-crypto.js';

/** Computes HMAC-SHA-256 under one secret: 32 bytes. */
export type KeyedHash = (data: Uint8Array) => Uint8Array;

/**
 * Synchronous HMAC-SHA-256, by the runtime itself if possible. WebCrypto passes even ninety bytes to another thread,
 * which costs more than the hash.
 *
 * @param secret - it is copied
 * @returns a function that returns 32 bytes for any data
 */
export function keyedHash(secret: Uint8Array): KeyedHash {
  const native = nativeCrypto();
  if (!native) return pureKeyedHash(secret);
  const key = native.createSecretKey(secret);
  // The digest is read as text: reading it as bytes allocates a buffer, which takes as long as the hash.
  return (data) => bytesOf(native.createHmac('sha256', key).update(data).digest('latin1'));
}

function bytesOf(latin1: string): Uint8Array {
  const bytes = new Uint8Array(latin1.length);
  for (let place = 0; place < bytes.length; place++) bytes[place] = latin1.charCodeAt(place);
  return bytes;
}

/** The same in JavaScript, without the runtime. */
export function pureKeyedHash(secret: Uint8Array): KeyedHash {
  const begun = hmac.create(sha256, secret);
  return (data) => begun.clone().update(data).digest();
}
