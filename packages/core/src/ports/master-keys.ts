import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { StoreError } from '../errors.js';
import type { IndexKeys, IndexPurpose, KeyProvider } from './key-provider.js';
import { keyedHash } from './keyed-hash.js';
import { syncCipher } from './sync-cipher.js';

const versionLength = 8;
const nonceLength = 12;

/** The secrets of a desk, 32 bytes each. */
export interface MasterKeys {
  /** Wraps data keys (AES-256-GCM). */
  readonly master: Uint8Array;
  /** Other master keys, former or future ones, which only unwrap. */
  readonly others?: readonly Uint8Array[];
  /** For lookups by keyed hash (HMAC-SHA-256). It never changes. */
  readonly mac: Uint8Array;
  /** For the search index, the current one first. Without it only facts can be searched. */
  readonly index?: readonly IndexSecrets[];
}

/** The secrets of one index key, by purpose. */
export type IndexSecrets = Readonly<Record<IndexPurpose, Uint8Array>>;

const randomSecret = () => crypto.getRandomValues(new Uint8Array(32));

/** New random secrets, without any for a search index. */
export function generateMasterKeys(): MasterKeys {
  return { master: randomSecret(), mac: randomSecret() };
}

/** New random secrets of a search index. */
export function generateIndexSecrets(): IndexSecrets {
  return { words: randomSecret(), identities: randomSecret() };
}

/** Name of a master key, hex: the start of a hash, which does not reveal the key. */
export function masterKeyVersion(master: Uint8Array): string {
  return nameOf('aduan-master-key', master);
}

/** Name of an index key, hex: the start of a hash, which does not reveal the key. */
export function indexKeyVersion({ words }: IndexSecrets): string {
  return nameOf('aduan-index-key', words);
}

function nameOf(label: string, secret: Uint8Array): string {
  const named = new Uint8Array([...new TextEncoder().encode(label), ...secret]);
  return bytesToHex(sha256(named).slice(0, versionLength));
}

/** Name of the master key that wrapped a data key. */
export function wrappingVersion(wrapped: Uint8Array): string {
  return bytesToHex(wrapped.slice(0, versionLength));
}

const nothing = new Uint8Array();

/** Uses the synchronous cipher of the runtime if there is one: WebCrypto passes even 32 bytes to another thread. */
function wrappingCipher(secret: Uint8Array) {
  const atOnce = syncCipher(secret);
  if (atOnce) return atOnce;
  const { subtle } = crypto;
  const raw = new Uint8Array(secret);
  const key = subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
  const under = async (iv: Uint8Array<ArrayBuffer>) =>
    [{ name: 'AES-GCM', iv }, await key] as const;
  return {
    encrypt: async (plain: Uint8Array<ArrayBuffer>, iv: Uint8Array<ArrayBuffer>) =>
      new Uint8Array(await subtle.encrypt(...(await under(iv)), plain)),
    decrypt: async (sealed: Uint8Array<ArrayBuffer>, iv: Uint8Array<ArrayBuffer>) =>
      new Uint8Array(await subtle.decrypt(...(await under(iv)), sealed)),
  };
}

/**
 * A key provider over secrets in memory. A wrapped key is the name of the master key (8 bytes), the nonce
 * (12 bytes) and the ciphertext.
 *
 * @throws StoreError when a secret is not 32 bytes long
 */
export function masterKeyProvider({ mac, master, others = [], index }: MasterKeys): KeyProvider {
  const indexSecrets = (index ?? []).flatMap(({ words, identities }) => [words, identities]);
  const secrets = { master: [master], others, mac: [mac], index: indexSecrets };
  const wrong = Object.entries(secrets).find(([, all]) => all.some(({ length }) => length !== 32));
  if (wrong) {
    throw new StoreError(
      'store-keys-invalid',
      `The secret "${wrong[0]}" does not have 32 bytes. Make one with: openssl rand -base64 32`,
    );
  }
  const wrapping = new Map(
    [master, ...others].map((secret) => [masterKeyVersion(secret), wrappingCipher(secret)]),
  );
  const versions = [...wrapping.keys()];
  const current = masterKeyVersion(master);
  const name = hexToBytes(current);
  const hash = keyedHash(mac);

  function cipherOf(version: string) {
    const cipher = wrapping.get(version);
    if (cipher) return cipher;
    throw new StoreError(
      'store-key-unknown',
      'The master key that wrapped this data key is not there.',
    );
  }

  return {
    async wrap(dataKey) {
      const iv = crypto.getRandomValues(new Uint8Array(nonceLength));
      const cipher = await cipherOf(current).encrypt(new Uint8Array(dataKey), iv, nothing);
      const wrapped = new Uint8Array(versionLength + nonceLength + cipher.length);
      wrapped.set(name);
      wrapped.set(iv, versionLength);
      wrapped.set(cipher, versionLength + nonceLength);
      return wrapped;
    },
    async unwrap(wrapped) {
      const key = cipherOf(wrappingVersion(wrapped));
      const iv = wrapped.slice(versionLength, versionLength + nonceLength);
      const cipher = wrapped.slice(versionLength + nonceLength);
      try {
        return new Uint8Array(await key.decrypt(cipher, iv, nothing));
      } catch (cause) {
        throw new StoreError('store-key-unknown', 'A data key does not fit its master key.', {
          cause,
        });
      }
    },
    mac: async (data) => hash(data),
    rotation: { versions: async () => versions, versionOf: wrappingVersion },
    ...(index?.length && { index: indexKeys(index) }),
  };
}

function indexKeys(index: readonly IndexSecrets[]): IndexKeys {
  const known = new Map(index.map((secrets) => [indexKeyVersion(secrets), secrets]));
  return {
    versions: async () => [...known.keys()],
    async key(version, purpose) {
      const secrets = known.get(version);
      if (secrets) return secrets[purpose];
      throw new StoreError('store-key-unknown', 'The index key of that name is not there.');
    },
  };
}
