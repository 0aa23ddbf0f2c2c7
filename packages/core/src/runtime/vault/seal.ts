import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { StoreError } from '../../errors.js';

const idLength = 8;
const ivLength = 12;

/** A key of WebCrypto for AES-256-GCM. */
export type SealKey = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

/** Makes a key of 32 bytes, which are overwritten. */
export async function importSealKey(raw: Uint8Array<ArrayBuffer>): Promise<SealKey> {
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
  raw.fill(0);
  return key;
}

/** Id of the data key that sealed something. */
export function sealingKey(sealed: Uint8Array): string {
  return bytesToHex(sealed.slice(0, idLength));
}

/**
 * AES-256-GCM; the result is the id of the key (8 bytes), the nonce (12 bytes) and the ciphertext. `context` is
 * bound to it.
 */
export async function encrypt(
  { id, key }: { readonly id: string; readonly key: SealKey },
  text: string,
  context: string,
): Promise<Uint8Array> {
  const iv = crypto.getRandomValues(new Uint8Array(ivLength));
  const additionalData = new TextEncoder().encode(context);
  const plain = new TextEncoder().encode(text);
  const cipher = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, plain);
  const sealed = new Uint8Array(idLength + ivLength + cipher.byteLength);
  sealed.set(hexToBytes(id));
  sealed.set(iv, idLength);
  sealed.set(new Uint8Array(cipher), idLength + ivLength);
  return sealed;
}

/** @throws StoreError when the key, the context or the bytes are not those that were sealed */
export async function decrypt(key: SealKey, sealed: Uint8Array, context: string): Promise<string> {
  const iv = sealed.slice(idLength, idLength + ivLength);
  const additionalData = new TextEncoder().encode(context);
  try {
    const plain = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv, additionalData },
      key,
      sealed.slice(idLength + ivLength),
    );
    return new TextDecoder().decode(plain);
  } catch (cause) {
    throw new StoreError('store-seal-broken', 'Sealed data does not fit its key.', { cause });
  }
}
