import { type HmacHash, hmacHash } from './hmac-hash.js';
import { isSameBytes } from './is-same-bytes.js';

/**
 * Whether a secret that came with a request is the one that was agreed, in a time that tells neither where they
 * differ nor how long ours is.
 */
export async function isSameSecret(given: string, expected: string): Promise<boolean> {
  hash ??= hmacHash(crypto.getRandomValues(new Uint8Array(32)));
  const encoder = new TextEncoder();
  return isSameBytes(hash(encoder.encode(given)), hash(encoder.encode(expected)));
}

/** Under a key of this process: the time of a comparison follows two values that nobody outside can know. */
let hash: HmacHash | undefined;
