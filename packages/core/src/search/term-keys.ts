import type { TenantId } from '../ids.js';
import { keyedHash } from '../slots/keyed-hash.js';

/** What the terms of one purpose are made with. */
export interface TermKey {
  /** So that equal words of two tenants have nothing in common. */
  readonly tenant: TenantId;
  /** First letter of the terms: words, or identities. */
  readonly index: 'w' | 'i';
  /** Second letter of the terms: which of the keys made them. A small letter or a digit. */
  readonly mark: string;
  /** 32 bytes. */
  readonly key: Uint8Array;
  /** How many bits of the hash are kept, 14 to 20: fewer hide words behind each other and find more in vain. */
  readonly bits: number;
}

/** How many terms are remembered for each key. */
const remembered = 20_000;
/** Letters of 20 bits in base 36. */
const hashLength = 4;

/**
 * Turns words into terms that say nothing without the key, and of which several words share one.
 *
 * @returns the term of a word: six small letters and digits
 */
export function termMaker({ tenant, index, mark, key, bits }: TermKey): (word: string) => string {
  const hash = keyedHash(key);
  const encoder = new TextEncoder();
  const known = new Map<string, string>();

  function make(word: string): string {
    const [first = 0, second = 0, third = 0] = hash(encoder.encode(`${tenant}\n${word}`));
    const kept = ((first << 16) | (second << 8) | third) >>> (24 - bits);
    return `${index}${mark}${kept.toString(36).padStart(hashLength, '0')}`;
  }

  return (word) => {
    let term = known.get(word);
    if (term === undefined) {
      term = make(word);
      if (known.size >= remembered) known.clear();
      known.set(word, term);
    }
    return term;
  };
}
