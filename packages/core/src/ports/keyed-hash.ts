import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { nativeCrypto } from './native-crypto.js';

/** Makes HMAC-SHA-256 under one secret: 32 bytes of any data. */
export type KeyedHash = (data: Uint8Array) => Uint8Array;

/**
 * HMAC-SHA-256 that answers at once, by the runtime itself where it can: WebCrypto hands even ninety bytes to another
 * thread, which costs more than the hash.
 *
 * @param secret - it is copied
 * @returns what makes 32 bytes of any data
 */
export function keyedHash(secret: Uint8Array): KeyedHash {
  const native = nativeCrypto();
  if (!native) return pureKeyedHash(secret);
  const key = native.createSecretKey(secret);
  // As text: the bytes of a digest are fetched in a buffer of their own, which takes as long as the hash.
  return (data) => bytesOf(native.createHmac('sha256', key).update(data).digest('latin1'));
}

function bytesOf(latin1: string): Uint8Array {
  const bytes = new Uint8Array(latin1.length);
  for (let place = 0; place < bytes.length; place++) bytes[place] = latin1.charCodeAt(place);
  return bytes;
}

/** The same without the runtime. */
export function pureKeyedHash(secret: Uint8Array): KeyedHash {
  const begun = hmac.create(sha256, secret);
  return (data) => begun.clone().update(data).digest();
}
