import type { Part } from '../channel/content.js';
import { ratingChoice } from './ask-for-rating.js';
import { isOpinion } from './opinion.js';
import { scoreLabels } from './scores.js';

/** A score with the words that came with it. */
export interface ReadRating {
  readonly score: number;
  readonly text?: string;
}

/** What a rating may say at most, in characters. */
const longest = 5_000;
/** A number, a sign if there is one, and what follows. Each part ends where the next begins: no length slows it. */
const numbered =
  /^([1-5])(?:\s{0,3}(?:\/|dari)\s{0,3}5)?(?=$|[\s,.;:!–-]|\p{Extended_Pictographic})([\s,.;:!–-]*)(.*)$/isu;
/** What parts words about a score from it; a sentence that begins with a number has none. */
const sign = /[,.;:!\n–-]/;
/** Words that go on with a number are none of a score: "4, 5 orang", or the next point of a list. */
const countsOn = /^\d|\n[^\S\n]*\d+[.):]/;

/**
 * The score in an answer to the question: a choice, one of its titles, or a number, with or without words
 * behind it: any behind a comma, an opinion also without one. Null for anything else: "4 bulan menunggu" is no
 * rating, and must not be lost as one.
 */
export function readRating(parts: readonly Part[]): ReadRating | null {
  const [part, ...others] = parts;
  if (!part || others.length > 0) return null;
  if (part.type === 'choice' && isRatingChoice(part))
    return scoreOf(part.id.slice(ratingChoice.length).split('/', 1)[0] ?? '');
  const said = part.type === 'choice' ? part.title : part.type === 'text' ? part.text : '';
  const answer = said.trim();
  const titles = scoreLabels.map((label) => Object.values(label).map((each) => each.toLowerCase()));
  const index = titles.findIndex((each) => each.includes(answer.toLowerCase()));
  if (index >= 0) return { score: index + 1 };
  const [, digit, between = '', words = ''] = numbered.exec(answer) ?? [];
  if (digit === undefined || words === '') return scoreOf(digit ?? '');
  const isSaid = sign.test(between) || isOpinion(words);
  if (!isSaid || countsOn.test(words)) return null;
  return { score: Number(digit), text: words.slice(0, longest) };
}

/** Whether somebody picked a choice of the question itself. */
export function isRatingChoice(part: Part): boolean {
  return part.type === 'choice' && part.id.startsWith(ratingChoice);
}

/** The report that a choice of the question is about; null for anything else. */
export function ratedNumber(parts: readonly Part[]): string | null {
  const choice = parts.find(isRatingChoice);
  return choice?.type === 'choice' ? (choice.id.split('/', 2)[1] ?? '') : null;
}

function scoreOf(digit: string): ReadRating | null {
  return /^[1-5]$/.test(digit) ? { score: Number(digit) } : null;
}
