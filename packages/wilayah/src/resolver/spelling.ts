import { nameParts } from '../words/name-parts.js';

/**
 * Normalizes a name: only lower-case letters and digits, parts of names in full, numbers as digits, and the spelling
 * of 1972: `TANDJOENG II` and `tj. 2` are `tanjung2`.
 */
export function spelledKey(words: readonly string[]): string {
  let joined = '';
  for (const word of words) joined += nameParts.get(word) ?? word;
  return modernLetters(/belas|puluh/.test(joined) ? withDigits(joined) : joined);
}

/** The words of a name, in lower case: `Ima'an I,II` is `imaan`, `i`, `ii`. */
export function wordsOf(name: string): string[] {
  return (
    name
      .toLowerCase()
      .replace(/['’‘`"]/g, '')
      .match(/[a-z]+|\d+/g) ?? []
  );
}

/** `16ulu` for a key that became `6belasulu` word by word, `27ilir` for `2puluh7ilir`. */
function withDigits(key: string): string {
  return key
    .replace('sebelas', '11')
    .replace(/(\d)belas/, '1$1')
    .replace(/(\d)puluh(\d?)/, (_, tens: string, ones: string) => tens + (ones || '0'));
}

const old = /oe|dj|tj|sj|v|q|x|z|(.)\1/;

/** Replaces spellings of 1947 and before, foreign letters, and doubled ones by today's. */
function modernLetters(word: string): string {
  if (!old.test(word)) return word;
  return word
    .replaceAll('oe', 'u')
    .replaceAll('dj', 'j')
    .replaceAll('tj', 'c')
    .replaceAll('sj', 'sy')
    .replaceAll('v', 'f')
    .replaceAll('q', 'k')
    .replaceAll('x', 'ks')
    .replaceAll('z', 's')
    .replace(/([a-z])\1+/g, '$1');
}
