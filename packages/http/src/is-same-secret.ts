import { type KeyedHash, keyedHash } from '@aduan/core/channel';
import { isSameBytes } from './is-same-bytes.js';

/**
 * Whether a secret from a request equals the expected one. The time of the comparison reveals neither where they differ
 * nor the length of the expected secret.
 */
export async function isSameSecret(given: string, expected: string): Promise<boolean> {
  return isSameBytes(hashOf(given), hashOfAgreed(expected));
}

function hashOf(text: string): Uint8Array {
  hash ??= keyedHash(crypto.getRandomValues(new Uint8Array(32)));
  return hash(new TextEncoder().encode(text));
}

/** The hash of an agreed secret, cached: a channel compares the same one for each webhook request. */
function hashOfAgreed(secret: string): Uint8Array {
  const known = agreed.get(secret);
  if (known) return known;
  if (agreed.size >= maxSecrets) agreed.clear();
  const fresh = hashOf(secret);
  agreed.set(secret, fresh);
  return fresh;
}

/** Keyed per process: the time of a comparison then depends on two values that an attacker cannot know. */
let hash: KeyedHash | undefined;

/** Above the number of channels of a process. */
const maxSecrets = 100;
const agreed = new Map<string, Uint8Array>();
