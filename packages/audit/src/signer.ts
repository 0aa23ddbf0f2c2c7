import { InputError } from '@aduan/core';
import { fromBase64, toBase64 } from '@aduan/core/plugin';
import { sha256Hex } from '@aduan/core/store';

/** Signs checkpoints. It may use a key management service. */
export interface AuditSigner {
  /** The key id that auditors know: SHA-256 of the public key, hex. */
  readonly keyId: string;
  /** Ed25519 public key, 32 bytes in base64. */
  readonly publicKey: string;
  /** @returns the Ed25519 signature, 64 bytes in base64 */
  sign(text: string): Promise<string>;
}

/** Makes a new Ed25519 key for {@link auditSigner}: PKCS #8 in base64. Keep it secret. */
export async function generateAuditKey(): Promise<string> {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  if (!('privateKey' in pair)) throw new InputError('This runtime makes no Ed25519 keys.');
  return toBase64(new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey)));
}

/**
 * A signer with a key in memory.
 *
 * @param privateKey - Ed25519, PKCS #8 in base64, as {@link generateAuditKey} makes it
 * @throws InputError when it is not such a key
 */
export async function auditSigner(privateKey: string): Promise<AuditSigner> {
  const { subtle } = crypto;
  try {
    const key = await subtle.importKey('pkcs8', fromBase64(privateKey), 'Ed25519', true, ['sign']);
    const { x = '' } = await subtle.exportKey('jwk', key);
    const publicKey = toBase64(fromBase64(x.replaceAll('-', '+').replaceAll('_', '/')));
    return {
      keyId: await keyIdOf(publicKey),
      publicKey,
      async sign(text) {
        const bytes = new TextEncoder().encode(text);
        return toBase64(new Uint8Array(await subtle.sign('Ed25519', key, bytes)));
      },
    };
  } catch (cause) {
    throw new InputError('The audit key is no Ed25519 key in PKCS #8, base64.', [], { cause });
  }
}

/** @returns false also for an invalid key or signature, and for a form that {@link auditSigner} does not write */
export async function isSignedBy(
  publicKey: string,
  signature: string,
  text: string,
): Promise<boolean> {
  const { subtle } = crypto;
  try {
    // The last base64 character has unused bits. Changing them would give the same signature, so other forms are
    // refused.
    if (toBase64(fromBase64(signature)) !== signature) return false;
    const key = await subtle.importKey('raw', fromBase64(publicKey), 'Ed25519', false, ['verify']);
    return await subtle.verify(
      'Ed25519',
      key,
      fromBase64(signature),
      new TextEncoder().encode(text),
    );
  } catch {
    return false;
  }
}

/** SHA-256 of a public key, hex. An auditor compares it with the key id that they were given. */
export async function keyIdOf(publicKey: string): Promise<string> {
  return sha256Hex(fromBase64(publicKey));
}
