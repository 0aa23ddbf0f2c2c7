import { stemmer } from '@orama/stemmers/indonesian';
import { stopwords } from '@orama/stopwords/indonesian';
import { chatWords } from './chat-words.js';
import { wordsOf } from './words-of.js';

/**
 * Other ways of writing a word or up to three, each with the words that stand for it: `kopdes` is `koperasi desa`,
 * `tidak mau lagi` is `berhenti`. In small letters.
 */
export type Spellings = Readonly<Record<string, string>>;

/** Turns text into the terms that are compared: known spellings resolved, stop words left out, stems. */
export interface TermReader {
  termsOf(text: string): string[];
  /** All words in their order, in small letters, with known spellings resolved. */
  wordsIn(text: string): readonly string[];
}

const emptyWords = /* @__PURE__ */ new Set(stopwords);
const maxStems = 20_000;
/** Letters; nobody writes a longer word twice. */
const maxKeptLength = 60;

/** A reader of terms that remembers the stems it has seen. */
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
