import { cached, stem, stopWords } from '@aduan/core/plugin';

const stemOf = /* @__PURE__ */ cached(stem);

/** The stems of the distinctive words of a text: without numbers, short words and common words. */
export function keywordsOf(words: ReadonlySet<string>): ReadonlySet<string> {
  const telling = [...words].filter((word) => /^\p{L}{3,}$/u.test(word) && !stopWords.has(word));
  return new Set(telling.map(stemOf));
}

/** Similarity of two texts, from 0 to 1: twice the shared words divided by all words (Dice). */
export function textSimilarity(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  const shared = [...first].filter((word) => second.has(word)).length;
  return first.size + second.size === 0 ? 0 : (2 * shared) / (first.size + second.size);
}
