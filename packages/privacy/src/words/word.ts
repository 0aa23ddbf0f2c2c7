import { type WordClass, wordClass } from './word-class.js';

/** A word of a text, with the features of its spelling. */
export interface Word {
  /** In lower case, without the dot of an initial. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Text between the previous word and this one. */
  readonly gap: string;
  readonly isCapital: boolean;
  /** Two or more letters, all of them capitals. */
  readonly isUpper: boolean;
  /** Not a word of a sentence: digits or address characters are attached to it ("A15", "budi@…"), or it is a code. */
  readonly isGlued: boolean;
  readonly kind: WordClass;
}

/** The words of a text, with features of the whole. */
export interface Words {
  readonly words: readonly Word[];
  /** Whether the text is all capitals, so that a capital is no evidence. */
  readonly isShouted: boolean;
  /** Index of the first word that starts at `at` or later. */
  readonly indexAt: (at: number) => number;
}

const wordPattern = /\p{L}[\p{L}'’]*(?:-\p{L}+)*/gu;
/** "A-D-U", "AHU-nya": letters of a code. */
const spelledOut = /\p{Ll}\p{Lu}|^\p{Lu}{2,}\p{Ll}|^\p{Lu}(?:-\p{Lu})+$|^\p{Lu}{2,}-\p{Ll}/u;
/** Characters of a code or an address right beside a word. */
const glue: ReadonlySet<string | undefined> = new Set('0123456789@_');
const smallWord = /^[a-z]+$/;
const shoutedShare = 0.7;

/** Reads the words of a text. */
export function readWords(text: string): Words {
  const classes = new Map<string, WordClass>();
  const kindOf = (word: string) => {
    const kind = classes.get(word) ?? wordClass(word);
    classes.set(word, kind);
    return kind;
  };
  let last = 0;
  const words = [...text.matchAll(wordPattern)].map(({ 0: written, index }): Word => {
    const isSmall = smallWord.test(written);
    const word = written.toLowerCase();
    const end = index + written.length;
    const gap = text.slice(last, index);
    last = end;
    return {
      word,
      start: index,
      end,
      gap,
      isCapital: !isSmall && /^\p{Lu}/u.test(written),
      isUpper: !isSmall && written.length > 1 && written === written.toUpperCase(),
      isGlued:
        glue.has(text[end]) || glue.has(text[index - 1]) || (!isSmall && spelledOut.test(written)),
      kind: kindOf(word),
    };
  });
  const long = words.filter(({ end, start }) => end - start > 2);
  const upper = long.filter(({ isUpper }) => isUpper).length;
  return {
    words,
    isShouted: long.length > 2 && upper > long.length * shoutedShare,
    indexAt: (at) => firstFrom(words, at),
  };
}

function firstFrom(words: readonly Word[], at: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
