import { stemmer } from '@orama/stemmers/indonesian';
import { stopwords } from '@orama/stopwords/indonesian';
import { chatWords } from './chat-words.js';
import { wordsOf } from './words-of.js';

/**
 * Alternative spellings of one to three words, each with the words that they stand for: `kopdes` is `koperasi desa`,
 * `tidak mau lagi` is `berhenti`. In lower case.
 */
export type Spellings = Readonly<Record<string, string>>;

/** Turns text into terms for comparison: resolves spellings, drops stop words, stems. */
export interface TermReader {
  termsOf(text: string): string[];
  /** All words in order, in lower case, with spellings resolved. */
  wordsIn(text: string): readonly string[];
}

const emptyWords = /* @__PURE__ */ new Set(stopwords);
const maxStems = 20_000;
/** Maximum length of a cached word, in characters; longer ones are not repeated. */
const maxKeptLength = 60;

/** A reader of terms that caches stems. */
export function termReader(spellings: Spellings = {}): TermReader {
  const known = new Map(Object.entries(spellings));
  const longest = Math.max(1, ...[...known.keys()].map((key) => key.split(' ').length));
  const stems = new Map<string, string>();
  function stemOf(word: string): string {
    let stem = stems.get(word);
    if (stem === undefined) {
      stem = stemmer(word);
      if (stems.size < maxStems && word.length <= maxKeptLength) stems.set(word, stem);
    }
    return stem;
  }
  function spelt(words: readonly string[]): readonly string[] {
    const meant: string[] = [];
    for (let at = 0; at < words.length; ) {
      let length = Math.min(longest, words.length - at);
      let found: string | undefined;
      while (length > 1) {
        found = known.get(words.slice(at, at + length).join(' '));
        if (found !== undefined) break;
        length -= 1;
      }
      const word = words[at] ?? '';
      meant.push(...(found ?? known.get(word) ?? word).split(' '));
      at += length;
    }
    return meant;
  }
  return {
    wordsIn: (text) => spelt(wordsOf(text)),
    termsOf: (text) =>
      spelt(wordsOf(text))
        .filter((word) => !emptyWords.has(word) && !chatWords.has(word))
        .map(stemOf),
  };
}
