import { type KeyedHash, keyedHash } from '@aduan/core';
import { isSameBytes } from './is-same-bytes.js';

/**
 * Whether a secret that came with a request is the one that was agreed, in a time that tells neither where they
 * differ nor how long ours is.
 */
export async function isSameSecret(given: string, expected: string): Promise<boolean> {
  return isSameBytes(hashOf(given), hashOfAgreed(expected));
}

function hashOf(text: string): Uint8Array {
  hash ??= keyedHash(crypto.getRandomValues(new Uint8Array(32)));
  return hash(new TextEncoder().encode(text));
}

/** A channel agreed on one secret, and asks for it at each delivery. */
function hashOfAgreed(secret: string): Uint8Array {
  const known = agreed.get(secret);
  if (known) return known;
  if (agreed.size >= maxSecrets) agreed.clear();
  const fresh = hashOf(secret);
  agreed.set(secret, fresh);
  return fresh;
}

/** Under a key of this process: the time of a comparison follows two values that nobody outside can know. */
let hash: KeyedHash | undefined;

/** More secrets than a process has channels. */
const maxSecrets = 100;
const agreed = new Map<string, Uint8Array>();
