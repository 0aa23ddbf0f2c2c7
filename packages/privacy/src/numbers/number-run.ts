import { digitWords } from './digit-words.js';
import { digitsOf, spokenNumber } from './spoken-number.js';
import { spokenPause } from './spoken-pauses.js';

/** Digits without separators, or one spoken unit. */
export interface DigitGroup {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  readonly isWord: boolean;
}

/** Groups that may form one number, with only short separators between them. */
export type NumberRun = readonly DigitGroup[];

/** "o8l2", "34O4O715": letters that look like digits. */
const lookAlike = String.raw`(?<![\p{L}\d])(?=[oilbs]{0,4}\d)[\doilbs]{3,18}(?![\p{L}\d])`;
/** "0812tiga4567", "noldelapansatu". */
const glued = String.raw`(?<![\p{L}\d])(?=\d{0,12}\p{L})(?:\d|${Object.keys(digitWords).join('|')}){4,30}(?![\p{L}\d])`;
const token = new RegExp(
  String.raw`${lookAlike}|${glued}|\d+|(?<!\p{L})(?:${spokenNumber})(?!\p{L})`,
  'gu',
);
const digitInside = new RegExp(Object.keys(digitWords).join('|'), 'gu');
const digitOfLetter: Readonly<Record<string, string>> = { o: '0', i: '1', l: '1', b: '8', s: '5' };
/** Separators of written groups: up to two spaces around one dash, dot or slash, a closing or opening bracket. */
const betweenGroups = /^(?:[ ]{0,2}[-.–—·/_]?[ ]{0,2}|[ ]?\)[ -]{0,2}|[ ]?\([ ]?)$/u;
/** A number that continues in the next line. */
const brokenOff = /^[ ]?-?\n[ ]{0,2}$/;
/** Separators of dictated digits, including commas and pauses. */
const betweenDictated = /^[\s,.;…–-]{1,5}$/u;
/** Maximum length of a pause, in UTF-16 units. */
const maxPauseLength = 48;

/** The runs of a text, in order. */
export function numberRuns(text: string): readonly NumberRun[] {
  const runs: DigitGroup[][] = [];
  let last: DigitGroup | undefined;
  for (const match of text.matchAll(token)) {
    const group = readGroup(match[0], match.index);
    const run = runs.at(-1);
    if (run && last && areJoined(text, last, group)) run.push(group);
    else runs.push([group]);
    last = group;
  }
  return runs;
}

function readGroup(written: string, start: number): DigitGroup {
  const end = start + written.length;
  if (/^\d+$/.test(written)) return { digits: written, start, end, isWord: false };
  if (!/\s/.test(written) && (/\d/.test(written) || /^\p{L}{13,}$/u.test(written))) {
    const digits = written
      .replace(digitInside, (word) => digitWords[word.toLowerCase()] ?? '')
      .replace(/\p{L}/gu, (letter) => digitOfLetter[letter.toLowerCase()] ?? '');
    return { digits, start, end, isWord: false };
  }
  return { digits: digitsOf(written), start, end, isWord: true };
}

/** "3) 0274 512 883": an item number of a list, unlike the "(0)" or "(62)" of a number. */
function isItem(text: string, { start }: DigitGroup, between: string): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  if (between.startsWith(')')) return !/\(\+?$/.test(before);
  return /^\.[ ]/.test(between) && /(?:^|\n)[ ]{0,3}$/.test(before);
}

function areJoined(text: string, left: DigitGroup, right: DigitGroup): boolean {
  if (right.start - left.end > maxPauseLength) return false;
  const between = text.slice(left.end, right.start);
  if (left.digits.length <= 2 && isItem(text, left, between)) return false;
  if (betweenGroups.test(between)) return true;
  if (brokenOff.test(between)) return left.digits.length <= 8 && right.digits.length >= 3;
  const isDictated = [left, right].every(({ digits, isWord }) => isWord || digits.length <= 4);
  if (!isDictated) return false;
  const hasWord = left.isWord || right.isWord;
  if (betweenDictated.test(between)) return hasWord || between.includes(',');
  return left.isWord && right.isWord && spokenPause.test(between);
}
