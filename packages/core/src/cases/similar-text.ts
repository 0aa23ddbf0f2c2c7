import { remembered } from '../search/remembered.js';
import { stem } from '../search/stem.js';
import { stopWords } from '../search/stop-words.js';
import { wordsOf } from '../search/words-of.js';

const stemOf = /* @__PURE__ */ remembered(stem);

/**
 * The words of a text that tell it from others, by their stems: without numbers and common words, and only those that its
 * masked form still shows, so that what the masker put there is none of them.
 */
export function shownWords(text: string, masked: string): ReadonlySet<string> {
  const shown = wordsOf(masked);
  const words = [...wordsOf(text)].filter((word) => shown.has(word) && /^\p{L}{3,}$/u.test(word));
  return new Set(words.filter((word) => !stopWords.has(word)).map(stemOf));
}

/** How much two texts have in common, from 0 to 1: twice the shared words over all words (Dice). */
export function textSimilarity(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  const shared = [...first].filter((word) => second.has(word)).length;
  return first.size + second.size === 0 ? 0 : (2 * shared) / (first.size + second.size);
}
