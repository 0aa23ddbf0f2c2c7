import type { KeyProvider } from '../ports/key-provider.js';
import { type Masker, withholdingMasker } from '../ports/masker.js';

/**
 * What searches cover. `facts`: the number, the masked subject, the cooperative, names of place and topic, stored in
 * clear. `words`: also messages and notes, as keyed terms. `off`: only complete ticket numbers, letter numbers and ids
 * of other systems, and the beginning of a ticket number.
 */
export type SearchUse = 'off' | 'facts' | 'words';

/** Search settings, where the defaults do not fit. */
export interface SearchOptions {
  readonly use: SearchUse;
  /**
   * Reduces words of one root to the same form. Default: a light stemmer for Indonesian. After a change, rebuild the
   * index with `searchIndex.rebuild`.
   *
   * @param word - in lower case
   */
  readonly stem?: (word: string) => string;
  /**
   * Words that are not indexed, in lower case. Default: Indonesian ones, including chat spellings, and English ones.
   */
  readonly stopWords?: readonly string[];
  /**
   * Bits of a term, 14 to 20. Fewer bits hide words better from a thief of the index, and open more tickets without a
   * match. Default 16: with 30,000 words, every second word shares its term with another.
   */
  readonly tokenBits?: number;
}

/** The settings of a host as an object. */
export function searchOptions(search: SearchUse | SearchOptions = 'facts'): SearchOptions {
  return typeof search === 'string' ? { use: search } : search;
}

const uses: readonly unknown[] = ['off', 'facts', 'words'] satisfies readonly SearchUse[];
/** Default bits of a term of words. */
export const tokenBitsByDefault = 16;
const minBits = 14;
const maxBits = 20;

/** Mistakes in the options: the option, and the allowed values. */
export function searchMistakes(
  search: SearchUse | SearchOptions | undefined,
  parts: { readonly keys: KeyProvider | undefined; readonly masker: Masker | undefined },
): readonly (readonly [path: string, message: string])[] {
  const {
    stem,
    stopWords = [],
    tokenBits = tokenBitsByDefault,
    use,
  } = searchOptions(search ?? undefined);
  const { keys, masker = withholdingMasker } = parts;
  const isWhole = Number.isSafeInteger(tokenBits);
  const checks: readonly (readonly [isWrong: boolean, path: string, message: string])[] = [
    [!uses.includes(use), 'search', 'must be "off", "facts" or "words"'],
    [
      use === 'words' && keys !== undefined && !keys.index,
      'search',
      'needs a KeyProvider with index keys for "words"',
    ],
    [
      use === 'words' && masker === withholdingMasker,
      'search',
      'needs a masker for "words", such as personalDataMasker(…) of @aduan/privacy: the default one leaves none',
    ],
    [
      !isWhole || tokenBits < minBits || tokenBits > maxBits,
      'search.tokenBits',
      `must be a whole number from ${minBits} to ${maxBits}`,
    ],
    [stem !== undefined && typeof stem !== 'function', 'search.stem', 'must be a function'],
    [
      !Array.isArray(stopWords) || !stopWords.every((word) => typeof word === 'string'),
      'search.stopWords',
      'must be a list of words',
    ],
  ];
  return checks.flatMap(([isWrong, path, message]) => (isWrong ? [[path, message] as const] : []));
}
