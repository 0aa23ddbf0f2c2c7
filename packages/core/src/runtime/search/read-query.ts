import { refuseField } from '../../errors.js';
import type { PhoneNumbers } from '../../ports/phone-numbers.js';
import type { DeskSearch } from '../../search/desk-search.js';
import { wordsOf } from '../../search/words-of.js';
import { numberKey } from '../../store/number-key.js';
import type { SearchTerm } from '../../store/search.js';
import { parseTicketNumber } from '../../ticket/number/ticket-number.js';
import { nameIdentity, type SearchedIdentity, takeIdentities, withoutKind } from './identities.js';
import { factTerms } from './ticket-facts.js';

const maxTextLength = 200;
const maxWords = 8;

/** A query that was read. */
export interface ReadQuery {
  readonly text: string;
  /** Words that must all be found. Together with the identities there are 1 to 8. */
  readonly words: readonly string[];
  /** Numbers and addresses of people, in a search for people. */
  readonly identities: readonly SearchedIdentity[];
  /** The complete ticket number; null when the text is not a number. */
  readonly number: string | null;
  /** Whether the text may be the beginning of a ticket number. */
  readonly isNumberBeginning: boolean;
}

/**
 * Reads a typed query.
 *
 * @param prefixes - letters before the numbers of this desk
 * @param phone - reads the phone numbers in the text; null when people are not searched for
 * @throws InputError for a text without a word, of more than 200 characters or more than 8 words
 */
export function readQuery(
  typed: unknown,
  prefixes: readonly string[],
  phone: PhoneNumbers | null,
): ReadQuery {
  if (typeof typed !== 'string') return refuseField('text', 'must be a text');
  const text = typed.trim();
  if (text.length > maxTextLength)
    refuseField('text', `must have at most ${maxTextLength} characters`);
  const { identities, rest } = phone
    ? takeIdentities({ phone }, text)
    : { identities: [], rest: text };
  const words = [...wordsOf(rest)];
  const asked = words.length + identities.length;
  if (asked === 0) refuseField('text', 'must have a word or a number');
  if (asked > maxWords) refuseField('text', `must have at most ${maxWords} words`);
  const key = numberKey(text);
  return {
    text,
    words,
    identities,
    number: parseTicketNumber(text, prefixes).number,
    isNumberBeginning: prefixes.some(
      (prefix) => key.startsWith(prefix) && /^\d+$/.test(key.slice(prefix.length)),
    ),
  };
}

/** A word of a query, or an identity of a person, with its terms in the index. */
export interface QueryWord {
  /** The word in lower case; null for a number or an address of a person. */
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
