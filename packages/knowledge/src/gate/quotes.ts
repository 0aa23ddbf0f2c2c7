import { wordsOf } from '../text/words-of.js';
import { plainly } from './tokens.js';

const pairs =
  /"([^"]*)"|“([^”]*)”|„([^“”]*)[“”]|«([^»]*)»|‘([^’]*)’|(?<![\p{L}\p{N}])'([^']*)'(?![\p{L}\p{N}])/gu;
const marks = /["“”„«»]/u;

/** What a sentence puts into quotation marks. Null when a mark has no other half. */
export function quotesIn(sentence: string): string[] | null {
  const text = sentence.normalize('NFC');
  const quotes = [...text.matchAll(pairs)].map(
    (match) => match.slice(1).find((part) => part !== undefined) ?? '',
  );
  return marks.test(text.replace(pairs, ' ')) ? null : quotes;
}

/** Whether a text says the same words in the same order; capitals and marks do not matter. */
export function quotesFrom(quote: string, text: string): boolean {
  const words = wordsOf(plainly(quote)).join(' ');
  return words === '' || ` ${wordsOf(plainly(text)).join(' ')} `.includes(` ${words} `);
}
