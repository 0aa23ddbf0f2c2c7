import { refuseField } from '../errors.js';
import { numberKey } from '../store/number-key.js';
import { parseTicketNumber } from '../ticket/number/ticket-number.js';
import { wordsOf } from './words-of.js';

const longestText = 200;
const mostWords = 8;

/** What somebody looks for. */
export interface ReadQuery {
  readonly text: string;
  /** 1 to 8 words, each of which must be found. */
  readonly words: readonly string[];
  /** The whole number of a ticket; null when the text is none. */
  readonly number: string | null;
  /** Whether it may be the beginning of a ticket number. */
  readonly isNumberBeginning: boolean;
}

/**
 * Reads what somebody typed.
 *
 * @param prefix - letters before the numbers of this desk
 * @throws InputError for a text without a word, of more than 200 characters or more than 8 words
 */
export function readQuery(typed: unknown, prefix: string): ReadQuery {
  if (typeof typed !== 'string') return refuseField('text', 'must be a text');
  const text = typed.trim();
  if (text.length > longestText) refuseField('text', `must have at most ${longestText} characters`);
  const words = [...wordsOf(text)];
  if (words.length === 0) refuseField('text', 'must have a word or a number');
  if (words.length > mostWords) refuseField('text', `must have at most ${mostWords} words`);
  const key = numberKey(text);
  return {
    text,
    words,
    number: parseTicketNumber(text, prefix).number,
    isNumberBeginning: key.startsWith(prefix) && /^\d+$/.test(key.slice(prefix.length)),
  };
}
