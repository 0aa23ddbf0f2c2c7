import type { DeskSearch } from '../../search/desk-search.js';
import type { SearchTerm } from '../../store/search.js';
import { nameIdentity, type SearchedIdentity, withoutKind } from './identities.js';
import type { ReadQuery } from './read-query.js';
import { factTerms } from './ticket-terms.js';

/** A word of a query, or an identity of a person, with its terms in the index. */
export interface QueryWord {
  /** In small letters; null for a number or an address of a person. */
  readonly word: string | null;
  /** Null when words are not searched. */
  readonly stem: string | null;
  /** Null when people are not searched for. */
  readonly identity: SearchedIdentity | null;
  /** A ticket must have one of them. */
  readonly terms: readonly SearchTerm[];
}

/** The words to look up in the index, and those that are left out because too many tickets have them. */
export async function queryWords(
  { common, words: index }: Pick<DeskSearch, 'common' | 'words'>,
  { identities, words }: Pick<ReadQuery, 'identities' | 'words'>,
  isOfPeople: boolean,
): Promise<{ readonly asked: readonly QueryWord[]; readonly tooCommon: readonly string[] }> {
  const makers = (await index?.makers()) ?? [];
  const identityMakers = (isOfPeople && (await index?.identityMakers())) || [];
  const removed = await common.current();
  const identityTerms = (identity: SearchedIdentity | null) =>
    identity === null ? [] : identityMakers.map(({ termOf }) => ({ term: termOf(identity) }));
  const asked: QueryWord[] = [];
  const tooCommon: string[] = [];
  for (const word of words) {
    const stem = index?.stemOf(word) ?? null;
    const identity = isOfPeople ? nameIdentity(word) : null;
    const sealed = stem === null ? [] : makers.map(({ termOf }) => ({ term: termOf(stem) }));
    const terms = [...factTerms(word), ...sealed, ...identityTerms(identity)];
    const isUnasked = (index !== null && stem === null) || (isOfPeople && identity === null);
    if (isUnasked || isRemoved(terms, removed)) tooCommon.push(word);
    else asked.push({ word, stem, identity, terms });
  }
  for (const identity of identities) {
    const terms = identityTerms(identity);
    if (isRemoved(terms, removed)) tooCommon.push(withoutKind(identity));
    else asked.push({ word: null, stem: null, identity, terms });
  }
  return { asked, tooCommon };
}

/** Whether terms of a word were removed from the index. The remaining ones would then look like the complete result. */
function isRemoved(terms: readonly SearchTerm[], removed: ReadonlySet<string>): boolean {
  return terms.some(
    ({ prefix, term }) =>
      removed.has(term) || (prefix && [...removed].some((each) => each.startsWith(term))),
  );
}
