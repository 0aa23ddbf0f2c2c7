/**
 * Whether a secret that came with a request is the one that was agreed, in a time that tells neither where they
 * differ nor how long ours is.
 */
export async function isSameSecret(given: string, expected: string): Promise<boolean> {
  key ??= newKey();
  const encoder = new TextEncoder();
  const mac = await crypto.subtle.sign('HMAC', await key, encoder.encode(expected));
  return crypto.subtle.verify('HMAC', await key, mac, encoder.encode(given));
}

/** Of this process: the time of a comparison follows two values that nobody outside can know. */
let key: ReturnType<typeof newKey> | undefined;

function newKey() {
  return crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']);
}
