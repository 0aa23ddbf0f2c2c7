import type { Part } from '../channel/content.js';
import { ratingChoice } from './ask-for-rating.js';
import { scoreWords } from './words.js';

/** A score with the words that came with it. */
export interface ReadRating {
  readonly score: number;
  readonly text?: string;
}

/** A number alone, or followed by a sign and words that do not begin with another number. */
const numbered = /^([1-5])(?:\s*\/\s*5)?(?:\s*[,.;:!\n–-]+(?!\s*\d)\s*(.*))?$/s;

/**
 * The score in an answer to the question: a choice, one of its titles, or a number, with or without words
 * behind a comma. Null for anything else: "4 bulan menunggu" is no rating, and must not be lost as one.
 */
export function readRating(parts: readonly Part[]): ReadRating | null {
  const [part, ...others] = parts;
  if (!part || others.length > 0) return null;
  if (part.type === 'choice' && part.id.startsWith(ratingChoice)) {
    return scoreOf(part.id.slice(ratingChoice.length));
  }
  const said = part.type === 'choice' ? part.title : part.type === 'text' ? part.text : '';
  const answer = said.trim();
  const titles = scoreWords.map((label) => Object.values(label).map((each) => each.toLowerCase()));
  const index = titles.findIndex((each) => each.includes(answer.toLowerCase()));
  if (index >= 0) return { score: index + 1 };
  const [, digit, words = ''] = numbered.exec(answer) ?? [];
  const read = digit === undefined ? null : scoreOf(digit);
  return read && words.trim() !== '' ? { ...read, text: words.trim().slice(0, longest) } : read;
}

/** What a rating may say at most, in characters. */
const longest = 5_000;

function scoreOf(digit: string): ReadRating | null {
  return /^[1-5]$/.test(digit) ? { score: Number(digit) } : null;
}
