import type { TenantId } from '../ids.js';
import type { IndexKeys, IndexPurpose } from '../ports/key-provider.js';
import { cached } from './lru-cache.js';
import { type SearchOptions, tokenBitsByDefault } from './search-options.js';
import { stem as indonesianStem } from './stem.js';
import { stopWords as commonStopWords } from './stop-words.js';
import { type TermKey, type TermMaker, termMaker } from './term-keys.js';

/** Bits of an identity term. A guessed number shares its term with about a thousand others. */
const identityBits = 20;

/** Turns words and identities into terms that the store may see. */
export interface WordIndex {
  /** The stem of a word; null for a stop word. */
  stemOf(word: string): string | null;
  /** Makes terms of stems, one maker for each key that is in use, the current key first. */
  makers(): Promise<readonly TermMaker[]>;
  /** The same for identities. They have their own key, so a name and the same word have different terms. */
  identityMakers(): Promise<readonly TermMaker[]>;
}

/** Makes the word index of one desk. */
export function createWordIndex(
  keys: IndexKeys,
  tenant: TenantId,
  { stem = indonesianStem, stopWords, tokenBits = tokenBitsByDefault }: SearchOptions,
): WordIndex {
  const unasked: ReadonlySet<string> = stopWords ? new Set(stopWords) : commonStopWords;
  return {
    stemOf: cached((word) => (unasked.has(word) ? null : stem(word))),
    makers: makersOf(keys, 'words', { tenant, index: 'w', bits: tokenBits }),
    identityMakers: makersOf(keys, 'identities', { tenant, index: 'i', bits: identityBits }),
  };
}

/** The makers of one purpose, cached as long as their key exists. */
function makersOf(
  keys: IndexKeys,
  purpose: IndexPurpose,
  of: Pick<TermKey, 'tenant' | 'index' | 'bits'>,
): () => Promise<readonly TermMaker[]> {
  let known: ReadonlyMap<string, TermMaker> = new Map();
  const makerOf = async (version: string) =>
    known.get(version) ?? termMaker({ ...of, version, key: await keys.key(version, purpose) });
  return async () => {
    const versions = await keys.versions();
    const makers = await Promise.all(versions.map(makerOf));
    known = new Map(versions.flatMap((version, at) => (makers[at] ? [[version, makers[at]]] : [])));
    return makers;
  };
}
