import type { DeskSearch } from '../../search/desk-search.js';
import type { SearchTerm } from '../../store/search.js';
import { nameIdentity, type SearchedIdentity, withoutKind } from './identities.js';
import type { ReadQuery } from './read-query.js';
import { factTerms } from './ticket-terms.js';

/** A word of a query, or what somebody is known by, as the index is asked for it. */
export interface QueryWord {
  /** In small letters; null for a number or an address of a person. */
  readonly word: string | null;
  /** Null where words are not searched. */
  readonly stem: string | null;
  /** Null where people are not searched. */
  readonly identity: SearchedIdentity | null;
  /** A ticket needs one of them. */
  readonly terms: readonly SearchTerm[];
}

/** What the index is asked for, and the words that it is not asked for, since too many tickets have them. */
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

/** Whether the index lacks something that a word would find: what is left would look like everything. */
function isRemoved(terms: readonly SearchTerm[], removed: ReadonlySet<string>): boolean {
  return terms.some(
    ({ prefix, term }) =>
      removed.has(term) || (prefix && [...removed].some((each) => each.startsWith(term))),
  );
}
