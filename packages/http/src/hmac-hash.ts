import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';

/** HMAC-SHA-256 under one secret, begun once and copied for each message. */
export type HmacHash = (data: Uint8Array) => Uint8Array;

/** Answers at once: WebCrypto hands even small data to another thread, which costs more than the hash itself. */
export function hmacHash(secret: Uint8Array): HmacHash {
  const begun = hmac.create(sha256, secret);
  return (data) => begun.clone().update(data).digest();
}
