import { hexToBytes } from '@noble/hashes/utils.js';
import { StoreError } from '../../errors.js';
import { toHex } from '../../hex.js';
import { type SyncCipher, syncCipher } from '../../ports/sync-cipher.js';

const idLength = 8;
const ivLength = 12;
/**
 * Largest text that is sealed synchronously, in bytes. It takes a fraction of a millisecond; larger texts would block
 * other work.
 */
const maxBytesAtOnce = 65_536;
const encoder = /* @__PURE__ */ new TextEncoder();

/** A WebCrypto key for AES-256-GCM. */
export type SealKey = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

/** Imports a key of 32 bytes, which are overwritten. */
export async function importSealKey(raw: Uint8Array<ArrayBuffer>): Promise<SealKey> {
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
  raw.fill(0);
  return key;
}

/** A key for texts. Small ones are sealed synchronously where the runtime can do so, large ones asynchronously. */
export interface TextKey {
  /** The WebCrypto key. It is imported when first needed, if texts can be sealed synchronously. */
  readonly web: () => Promise<SealKey>;
  readonly atOnce: SyncCipher | null;
}

/** Imports a key for texts from 32 bytes, which are overwritten. */
export async function importTextKey(raw: Uint8Array<ArrayBuffer>): Promise<TextKey> {
  const atOnce = syncCipher(raw);
  if (!atOnce) {
    const key = await importSealKey(raw);
    return { web: async () => key, atOnce };
  }
  raw.fill(0);
  let web: Promise<SealKey> | undefined;
  return { web: () => (web ??= importSealKey(atOnce.key())), atOnce };
}

/** Id of the data key that sealed a value. */
export function sealingKey(sealed: Uint8Array): string {
  return toHex(sealed.subarray(0, idLength));
}

/**
 * Encrypts with AES-256-GCM. The result is the id of the key (8 bytes), the nonce (12 bytes) and the ciphertext.
 * `context` is bound to it.
 */
export async function encrypt(
  { id, key }: { readonly id: string; readonly key: TextKey },
  text: string,
  context: string,
): Promise<Uint8Array> {
  const iv = crypto.getRandomValues(new Uint8Array(ivLength));
  const additionalData = encoder.encode(context);
  const plain = encoder.encode(text);
  const cipher =
    key.atOnce && plain.length <= maxBytesAtOnce
      ? key.atOnce.encrypt(plain, iv, additionalData)
      : new Uint8Array(
          await crypto.subtle.encrypt(
            { name: 'AES-GCM', iv, additionalData },
            await key.web(),
            plain,
          ),
        );
  const sealed = new Uint8Array(idLength + ivLength + cipher.length);
  sealed.set(hexToBytes(id));
  sealed.set(iv, idLength);
  sealed.set(cipher, idLength + ivLength);
  return sealed;
}

/** Decrypts a text. @throws StoreError when the key, the context or the bytes differ from those of the sealed text */
export async function decrypt(key: TextKey, sealed: Uint8Array, context: string): Promise<string> {
  const iv = sealed.slice(idLength, idLength + ivLength);
  const additionalData = encoder.encode(context);
  const cipher = sealed.slice(idLength + ivLength);
  try {
    const plain =
      key.atOnce && cipher.length <= maxBytesAtOnce
        ? key.atOnce.decrypt(cipher, iv, additionalData)
        : await crypto.subtle.decrypt(
            { name: 'AES-GCM', iv, additionalData },
            await key.web(),
            cipher,
          );
    return new TextDecoder().decode(plain);
  } catch (cause) {
    throw new StoreError('store-seal-broken', 'Sealed data does not fit its key.', { cause });
  }
}
