import type { KeyProvider } from '../ports/key-provider.js';
import { type Masker, withholdingMasker } from '../ports/masker.js';

/**
 * What a desk can be searched by. `facts`: the number, the masked subject, the cooperative, names of place and topic, kept in clear
 * words. `words`: what was written and noted as well, as keyed terms. `off`: whole numbers alone, of tickets, letters and other systems, and the beginning of a ticket's own.
 */
export type SearchUse = 'off' | 'facts' | 'words';

/** How a desk is searched, where the defaults do not fit. */
export interface SearchOptions {
  readonly use: SearchUse;
  /**
   * Brings the words of one root to one form. Default: a light stemmer for Indonesian. Another one than before needs the index to be
   * made anew: `rebuild` of `@aduan/core/search-index`.
   *
   * @param word - in small letters
   */
  readonly stem?: (word: string) => string;
  /** Words that nobody looks for, in small letters. Default: Indonesian ones, as they are written in chats too, and English ones. */
  readonly stopWords?: readonly string[];
  /**
   * Bits of a term, 14 to 20. Fewer hide words behind each other from somebody who stole the index, and let more tickets be opened in
   * vain. Default 16: with 30,000 words every second one shares its term with another.
   */
  readonly tokenBits?: number;
}

/** The choice of a host, with the use named. */
export function searchOptions(search: SearchUse | SearchOptions = 'facts'): SearchOptions {
  return typeof search === 'string' ? { use: search } : search;
}

const uses: readonly unknown[] = ['off', 'facts', 'words'] satisfies readonly SearchUse[];
/** Bits of a term of words. */
export const tokenBitsByDefault = 16;
const minBits = 14;
const maxBits = 20;

/** What does not fit: which option, and what it must be. */
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
