import { wordsOf } from '../text/words-of.js';
import { plainly } from './tokens.js';

const pairs =
  /"([^"]*)"|“([^”]*)”|„([^“”]*)[“”]|«([^»]*)»|‘([^’]*)’|(?<![\p{L}\p{N}])'([^']*)'(?![\p{L}\p{N}])/gu;
const marks = /["“”„«»]/u;

/** The quoted texts of a sentence. Null when a quotation mark is unpaired. */
export function quotesIn(sentence: string): string[] | null {
  const text = sentence.normalize('NFC');
  const quotes = [...text.matchAll(pairs)].map(
    (match) => match.slice(1).find((part) => part !== undefined) ?? '',
  );
  return marks.test(text.replace(pairs, ' ')) ? null : quotes;
}

/** Whether a text contains the same words in the same order, ignoring case and punctuation. */
export function quotesFrom(quote: string, text: string): boolean {
  const words = wordsOf(plainly(quote)).join(' ');
  return words === '' || ` ${wordsOf(plainly(text)).join(' ')} `.includes(` ${words} `);
}
