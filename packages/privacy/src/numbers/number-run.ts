import { digitsOf, spokenNumber } from './spoken-number.js';
import { spokenPause } from './spoken-pauses.js';

/** Digits that stand together, or what is said in one piece. */
export interface DigitGroup {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  readonly isWord: boolean;
}

/** Groups that may belong to one number: nothing but short separators between them. */
export type NumberRun = readonly DigitGroup[];

const token = new RegExp(
  String.raw`(?<![\p{L}\d])[oO](?=8[1-9]\d{2})\d*|\d+|(?<!\p{L})(?:${spokenNumber})(?!\p{L})`,
  'giu',
);
/** Between written groups: up to two spaces around one dash, dot or slash, a bracket that closes or opens. */
const betweenGroups = /^(?:[ \u00A0]{0,2}[-.–—·/]?[ \u00A0]{0,2}|[ ]?\)[ -]{0,2}|[ ]?\([ ]?)$/u;
/** Between digits that are dictated, also commas and pauses. */
const betweenDictated = /^[\s,.;…–-]{1,5}$/u;
/** The longest pause that is worth a look, in UTF-16 units. */
const longestPause = 48;

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
  if (/\d/.test(written)) {
    return { digits: written.replace(/^[oO]/, '0'), start, end, isWord: false };
  }
  return { digits: digitsOf(written), start, end, isWord: true };
}

function areJoined(text: string, left: DigitGroup, right: DigitGroup): boolean {
  if (right.start - left.end > longestPause) return false;
  const between = text.slice(left.end, right.start);
  if (betweenGroups.test(between)) return true;
  const isDictated = [left, right].every(({ digits, isWord }) => isWord || digits.length <= 4);
  if (!isDictated) return false;
  const hasWord = left.isWord || right.isWord;
  if (betweenDictated.test(between)) return hasWord || between.includes(',');
  return left.isWord && right.isWord && spokenPause.test(between);
}
