import { groupSize } from './grouped.js';
import { letterSet, lettersApart } from './letter-set.js';
import { type NameIndex, visitGrams } from './name-index.js';
import { similarity } from './similarity.js';

/** A key of the index and its similarity: 1 is equal. */
export interface SimilarKey {
  readonly id: number;
  readonly similarity: number;
}

/** Finds similar keys. */
export type SimilarKeys = (key: string, least: number) => SimilarKey[];

/** Finds keys that share trigrams with another; reuses its counters. */
export function similarKeys(index: NameIndex): SimilarKeys {
  const { keys, grams } = index;
  const counts = new Uint8Array(keys.length);

  return function find(key, least) {
    const own: number[] = [];
    visitGrams(key, (gram) => own.push(gram));
    own.sort((one, other) => groupSize(grams, one) - groupSize(grams, other));
    // Skips the most common trigrams where there are rarer ones, since half of the country shares them.
    const counted = own.slice(0, Math.max(5, Math.ceil(own.length * 0.7)));
    const shared = Math.max(1, Math.floor(counted.length * 0.5));
    const reach = Math.ceil((1 - least) * key.length);
    const letters = letterSet(key);
    const enough: number[] = [];
    for (const gram of counted) {
      const until = grams.starts[gram + 1] ?? 0;
      for (let at = grams.starts[gram] ?? 0; at < until; at++) {
        const id = grams.values[at] ?? 0;
        const count = (counts[id] ?? 0) + 1;
        counts[id] = count;
        if (count === shared) enough.push(id);
      }
    }
    counts.fill(0);
    const found: SimilarKey[] = [];
    for (const id of enough) {
      const other = keys[id] ?? '';
      if (Math.abs(other.length - key.length) > reach) continue;
      if (lettersApart(letters, index.letterSets[id] ?? 0) > reach * 2) continue;
      const alike = similarity(key, other, least);
      if (alike >= least) found.push({ id, similarity: alike });
    }
    return found;
  };
}
