import { sha256 } from '@noble/hashes/sha2.js';
import type { TenantId } from '../ids.js';
import { keyedHash } from '../ports/keyed-hash.js';
import { cached } from './lru-cache.js';

/** What the terms of one purpose are made with. */
export interface TermKey {
  /** So that equal words of two tenants have nothing in common. */
  readonly tenant: TenantId;
  /** First letter of the terms: words, or identities. */
  readonly index: 'w' | 'i';
  /** Name of the key: the end of the terms says which one made them. */
  readonly version: string;
  /** 32 bytes. */
  readonly key: Uint8Array;
  /** How many bits of the hash are kept, 14 to 20: fewer hide words behind each other, and find more in vain. */
  readonly bits: number;
}

/** Makes terms of words. */
export interface TermMaker {
  /** Which key and how many bits: terms of two makers of one name are the same. */
  readonly name: string;
  /** @returns seven small letters and digits: index, hash, mark of the key */
  termOf(word: string): string;
}

/** Letters of 20 bits in base 36. */
const hashLength = 4;
const markLength = 2;

/** Turns words into terms that say nothing without the key, and of which several words share one. */
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
