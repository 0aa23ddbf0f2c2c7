import { type Spellings, termReader } from '../text/terms.js';

/** How many buckets features are hashed to. A model contains bucket numbers, and no word of a text. */
const places = 2 ** 18;

/** How often each feature of a text occurs, by bucket: stems, and pairs of consecutive ones. */
export type Features = ReadonlyMap<number, number>;

const maxLength = 600;

/** Makes a reader of features; words after the first 600 are ignored. */
export function featureReader(spellings: Spellings = {}): (text: string) => Features {
  const { termsOf } = termReader(spellings);
  return (text) => {
    const counts = new Map<number, number>();
    const count = (feature: string) => {
      const place = placeOf(feature);
      counts.set(place, (counts.get(place) ?? 0) + 1);
    };
    const terms = termsOf(text.slice(0, maxLength * 12)).slice(0, maxLength);
    for (const [at, term] of terms.entries()) {
      count(term);
      const next = terms[at + 1];
      if (next !== undefined) count(`${term} ${next}`);
    }
    return counts;
  };
}

/** FNV-1a over UTF-16 units. */
function placeOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at++) {
    hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0) % places;
}
