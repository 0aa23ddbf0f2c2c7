import { sha256 } from '@noble/hashes/sha2.js';
import type { TenantId } from '../ids.js';
import { keyedHash } from '../ports/keyed-hash.js';
import { cached } from './lru-cache.js';

/** Key and version that make the terms of one purpose. */
export interface TermKey {
  /** Part of the hash, so that equal words of two tenants have different terms. */
  readonly tenant: TenantId;
  /** First letter of the terms: `w` words, `i` identities. */
  readonly index: 'w' | 'i';
  /** Name of the key; the last characters of a term show which key made it. */
  readonly version: string;
  /** 32 bytes. */
  readonly key: Uint8Array;
  /**
   * Bits of the hash that are kept, 14 to 20. Fewer bits let more words share a term, which hides them and gives more
   * false matches.
   */
  readonly bits: number;
}

/** Makes terms of words. */
export interface TermMaker {
  /** Key and number of bits. Makers with the same name make the same terms. */
  readonly name: string;
  /** @returns seven characters, lower-case letters and digits: index, hash, mark of the key */
  termOf(word: string): string;
}

/** Length of a 20-bit hash in base 36. */
const hashLength = 4;
const markLength = 2;

/** Turns words into terms that reveal nothing without the key. Several words share a term. */
export function termMaker({ tenant, index, version, key, bits }: TermKey): TermMaker {
  const encoder = new TextEncoder();
  const hash = keyedHash(key);
  const name = `${version}/${bits}`;
  const mark = letters(sha256(encoder.encode(name)), 20).slice(-markLength);
  return {
    name,
    termOf: cached((word) => {
      const bytes = hash(encoder.encode(`${tenant}\n${word}`));
      return `${index}${letters(bytes, bits)}${mark}`;
    }),
  };
}

/** The first bits of a hash in base 36. */
function letters([first = 0, second = 0, third = 0]: Uint8Array, bits: number): string {
  const kept = ((first << 16) | (second << 8) | third) >>> (24 - bits);
  return kept.toString(36).padStart(hashLength, '0');
}
