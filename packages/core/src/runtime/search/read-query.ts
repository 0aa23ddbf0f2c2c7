import { refuseField } from '../../errors.js';
import type { PhoneNumbers } from '../../ports/phone-numbers.js';
import { wordsOf } from '../../search/words-of.js';
import { numberKey } from '../../store/number-key.js';
import { parseTicketNumber } from '../../ticket/number/ticket-number.js';
import { type SearchedIdentity, takeIdentities } from './identities.js';

const maxTextLength = 200;
const maxWords = 8;

/** A query that was read. */
export interface ReadQuery {
  readonly text: string;
  /** Words that must all be found. Together with the identities there are 1 to 8. */
  readonly words: readonly string[];
  /** Numbers and addresses of people, in a search for people. */
  readonly identities: readonly SearchedIdentity[];
  /** The complete number of a ticket; null when the text is none. */
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
