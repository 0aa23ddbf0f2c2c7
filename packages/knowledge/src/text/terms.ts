import { stemmer } from '@orama/stemmers/indonesian';
import { stopwords } from '@orama/stopwords/indonesian';
import { chatWords } from './chat-words.js';
import { wordsOf } from './words-of.js';

/** Other ways of writing a word, each with the words that stand for it: `kopdes` is `koperasi desa`. */
export type Spellings = Readonly<Record<string, string>>;

/** Turns text into the terms that are compared: known spellings resolved, stop words left out, stems. */
export interface TermReader {
  termsOf(text: string): string[];
}

const emptyWords = /* @__PURE__ */ new Set(stopwords);
const mostStems = 20_000;

/** A reader of terms that remembers the stems it has seen. */
export function termReader(spellings: Spellings = {}): TermReader {
  const known = new Map(Object.entries(spellings));
  const stems = new Map<string, string>();
  function stemOf(word: string): string {
    let stem = stems.get(word);
    if (stem === undefined) {
      stem = stemmer(word);
      if (stems.size < mostStems) stems.set(word, stem);
    }
    return stem;
  }
  return {
    termsOf: (text) =>
      wordsOf(text)
        .flatMap((word) => known.get(word)?.split(' ') ?? [word])
        .filter((word) => !emptyWords.has(word) && !chatWords.has(word))
        .map(stemOf),
  };
}
