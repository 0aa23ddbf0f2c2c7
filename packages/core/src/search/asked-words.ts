import type { SearchTerm } from '../store/search.js';
import type { DeskSearch } from './desk-search.js';
import { factTerms } from './ticket-terms.js';

/** A word of a query, as the index is asked for it. */
export interface AskedWord {
  /** In small letters. */
  readonly word: string;
  /** Null where words are not searched. */
  readonly stem: string | null;
  /** A ticket needs one of them. */
  readonly terms: readonly SearchTerm[];
}

/** What the index is asked for, and the words that it is not asked for, since too many tickets have them. */
export async function askedWords(
  { common, words: index }: Pick<DeskSearch, 'common' | 'words'>,
  typed: readonly string[],
): Promise<{ readonly asked: readonly AskedWord[]; readonly tooCommon: readonly string[] }> {
  const makers = (await index?.makers()) ?? [];
  const removed = await common.current();
  const asked: AskedWord[] = [];
  const tooCommon: string[] = [];
  for (const word of typed) {
    const stem = index?.stemOf(word) ?? null;
    const sealed = stem === null ? [] : makers.map(({ termOf }) => ({ term: termOf(stem) }));
    const terms = [...factTerms(word), ...sealed];
    const isUnasked = index !== null && stem === null;
    if (isUnasked || isRemoved(terms, removed)) tooCommon.push(word);
    else asked.push({ word, stem, terms });
  }
  return { asked, tooCommon };
}

/** Whether the index lacks something that a word would find: what is left would look like everything. */
function isRemoved(terms: readonly SearchTerm[], removed: ReadonlySet<string>): boolean {
  return terms.some(
    ({ prefix, term }) =>
      removed.has(term) || (prefix && [...removed].some((each) => each.startsWith(term))),
  );
}
