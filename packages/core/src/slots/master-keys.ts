import { StoreError } from '../errors.js';
import type { KeyProvider } from './key-provider.js';

const nonceLength = 12;

/** The two secrets of a desk, 32 bytes each. */
export interface MasterKeys {
  /** Wraps data keys (AES-256-GCM). */
  readonly master: Uint8Array;
  /** For look-ups by keyed hash (HMAC-SHA-256). It never changes. */
  readonly mac: Uint8Array;
}

/** New random secrets. */
export function generateMasterKeys(): MasterKeys {
  const random = () => crypto.getRandomValues(new Uint8Array(32));
  return { master: random(), mac: random() };
}

/**
 * A key provider over secrets in memory. A wrapped key is the 12-byte nonce and the ciphertext.
 *
 * @throws StoreError when a secret is not 32 bytes long
 */
export function masterKeyProvider({ master, mac }: MasterKeys): KeyProvider {
  if (master.length !== 32 || mac.length !== 32) {
    throw new StoreError(
      'store-keys-invalid',
      'The master key and the mac key have 32 bytes each.',
    );
  }
  const { subtle } = crypto;
  const wrapping = subtle.importKey('raw', new Uint8Array(master), 'AES-GCM', false, [
    'encrypt',
    'decrypt',
  ]);
  const hashing = subtle.importKey(
    'raw',
    new Uint8Array(mac),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  );
  return {
    async wrap(dataKey) {
      const iv = crypto.getRandomValues(new Uint8Array(nonceLength));
      const plain = new Uint8Array(dataKey);
      const cipher = await subtle.encrypt({ name: 'AES-GCM', iv }, await wrapping, plain);
      const wrapped = new Uint8Array(nonceLength + cipher.byteLength);
      wrapped.set(iv);
      wrapped.set(new Uint8Array(cipher), nonceLength);
      return wrapped;
    },
    async unwrap(wrapped) {
      const iv = wrapped.slice(0, nonceLength);
      try {
        const cipher = wrapped.slice(nonceLength);
        const plain = await subtle.decrypt({ name: 'AES-GCM', iv }, await wrapping, cipher);
        return new Uint8Array(plain);
      } catch (cause) {
        throw new StoreError(
          'store-key-unknown',
          'The master key that wrapped this data key is not there.',
          { cause },
        );
      }
    },
    async mac(data) {
      return new Uint8Array(await subtle.sign('HMAC', await hashing, new Uint8Array(data)));
    },
  };
}
