import type { TenantId } from '../ids.js';
import type { IndexKeys } from '../slots/key-provider.js';
import { remembered } from './remembered.js';
import type { SearchOptions } from './search-options.js';
import { stem as indonesianStem } from './stem.js';
import { stopWords as commonStopWords } from './stop-words.js';
import { type TermMaker, termMaker } from './term-keys.js';

const usualBits = 16;

/** What turns words of texts into terms that the store may see. */
export interface WordIndex {
  /** The stem of a word; null for one that nobody looks for. */
  stemOf(word: string): string | null;
  /** What makes terms of stems, for each key that may have made some: that of the current key first. */
  makers(): Promise<readonly TermMaker[]>;
}

/** Makes the index of words of one desk. */
export function createWordIndex(
  keys: IndexKeys,
  tenant: TenantId,
  { stem = indonesianStem, stopWords, tokenBits: bits = usualBits }: SearchOptions,
): WordIndex {
  const unasked: ReadonlySet<string> = stopWords ? new Set(stopWords) : commonStopWords;
  const stemOf = remembered((word) => (unasked.has(word) ? null : stem(word)));
  let known: ReadonlyMap<string, TermMaker> = new Map();

  async function makerOf(version: string): Promise<TermMaker> {
    const had = known.get(version);
    if (had) return had;
    return termMaker({ tenant, index: 'w', version, key: await keys.key(version, 'words'), bits });
  }

  return {
    stemOf,
    async makers() {
      const versions = await keys.versions();
      const makers = await Promise.all(versions.map(makerOf));
      known = new Map(
        versions.flatMap((version, at) => (makers[at] ? [[version, makers[at]]] : [])),
      );
      return makers;
    },
  };
}
