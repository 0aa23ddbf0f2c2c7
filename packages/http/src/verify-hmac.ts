import { type KeyedHash, keyedHash } from '@aduan/core/channel';
import { hexToBytes } from '@noble/hashes/utils.js';
import { isSameBytes } from './is-same-bytes.js';

/** A signature and the signed data. */
export interface HmacCheck {
  readonly secret: string | Uint8Array<ArrayBuffer>;
  /** The raw bytes as received. Never parse and serialize them again: one space more is another body. */
  readonly body: Uint8Array;
  /** Value of the signature header; null when it is missing. */
  readonly signature: string | null;
  /** Default `SHA-256`. */
  readonly algorithm?: 'SHA-1' | 'SHA-256' | 'SHA-512';
  /** Encoding of the signature. Default `hex`. */
  readonly encoding?: 'hex' | 'base64';
  /** Prefix of the signature, such as `sha256=`. */
  readonly prefix?: string;
}

/** Whether the signature of a webhook request is valid. Compares in constant time; a malformed signature is invalid. */
export async function verifyHmac(check: HmacCheck): Promise<boolean> {
  const { secret, body, signature, algorithm = 'SHA-256', encoding = 'hex', prefix = '' } = check;
  if (!signature?.startsWith(prefix)) return false;
  const mac = decoders[encoding](signature.slice(prefix.length));
  if (mac === null) return false;
  if (algorithm === 'SHA-256' && body.byteLength <= maxBytesAtOnce) {
    return isSameBytes(hashOf(secret)(body), mac);
  }
  const key = await keyOf(secret, algorithm);
  return crypto.subtle.verify('HMAC', key, mac, new Uint8Array(body));
}

type Algorithm = NonNullable<HmacCheck['algorithm']>;

/** Bodies up to this size are hashed synchronously, in about a millisecond; larger ones do not block the process. Bytes. */
const maxBytesAtOnce = 65_536;
/** Above the number of channels of a process. */
const maxKeys = 100;
const hashes = new Map<string, KeyedHash>();

function hashOf(secret: HmacCheck['secret']): KeyedHash {
  if (typeof secret !== 'string') return keyedHash(secret);
  const known = hashes.get(secret);
  if (known) return known;
  if (hashes.size >= maxKeys) hashes.clear();
  const hash = keyedHash(new TextEncoder().encode(secret));
  hashes.set(secret, hash);
  return hash;
}

const keys = new Map<string, ReturnType<typeof importKey>>();

/** The imported key of a secret, cached: a channel uses the same one for each webhook request. */
function keyOf(secret: HmacCheck['secret'], algorithm: Algorithm): ReturnType<typeof importKey> {
  if (typeof secret !== 'string') return importKey(secret, algorithm);
  const name = `${algorithm} ${secret}`;
  const known = keys.get(name);
  if (known) return known;
  if (keys.size >= maxKeys) keys.clear();
  const key = importKey(new TextEncoder().encode(secret), algorithm);
  keys.set(name, key);
  return key;
}

function importKey(secret: Uint8Array<ArrayBuffer>, hash: Algorithm) {
  return crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash }, false, ['verify']);
}

const decoders = {
  hex(text: string): Uint8Array<ArrayBuffer> | null {
    return /^([0-9a-f]{2})+$/i.test(text) ? new Uint8Array(hexToBytes(text)) : null;
  },
  base64(text: string): Uint8Array<ArrayBuffer> | null {
    if (!/^[\w+/-]+={0,2}$/.test(text)) return null;
    const standard = text.replaceAll('-', '+').replaceAll('_', '/');
    try {
      return Uint8Array.from(atob(standard), (character) => character.charCodeAt(0));
    } catch {
      return null;
    }
  },
};
