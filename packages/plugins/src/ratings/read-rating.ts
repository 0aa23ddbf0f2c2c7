import type { Part } from '@aduan/core/channel';
import { ratingChoice } from './ask-for-rating.js';
import { isOpinion } from './opinion.js';
import { scoreLabels } from './scores.js';

/** A score with its comment. */
export interface ReadRating {
  readonly score: number;
  readonly text?: string;
}

/** Longest comment, in characters. */
const longest = 5_000;
/** A number, an optional separator, and the rest. No part can backtrack into the next, so long input stays fast. */
const numbered =
  /^([1-5])(?:\s{0,3}(?:\/|dari)\s{0,3}5)?(?=$|[\s,.;:!–-]|\p{Extended_Pictographic})([\s,.;:!–-]*)(.*)$/isu;
/** Separators between a score and its comment. A sentence that begins with a number has none. */
const sign = /[,.;:!\n–-]/;
/** A rest that continues the number is not a comment: "4, 5 orang", or the next item of a list. */
const countsOn = /^\d|\n[^\S\n]*\d+[.):]/;

/**
 * The score in an answer: a choice, one of its titles, or a number with or without a comment. After a separator any
 * comment is accepted, without one only an opinion. Null for anything else: "4 bulan menunggu" is a message, not a
 * rating.
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

/** Whether the message part is a choice of the rating question. */
export function isRatingChoice(part: Part): boolean {
  return part.type === 'choice' && part.id.startsWith(ratingChoice);
}

/** The number of the report that a rating choice refers to; null for anything else. */
export function ratedNumber(parts: readonly Part[]): string | null {
  const choice = parts.find(isRatingChoice);
  return choice?.type === 'choice' ? (choice.id.split('/', 2)[1] ?? '') : null;
}

function scoreOf(digit: string): ReadRating | null {
  return /^[1-5]$/.test(digit) ? { score: Number(digit) } : null;
}
