import { partsOfWord } from './number-words.js';
import type { Token } from './token.js';

const digits = /\p{Nd}/gu;
const pieces = /\d+(?:[.,:/]\d+)*|\p{L}[\p{L}\p{M}]*|[^\s]/gu;

/** Normalizes a text: compatibility forms, digits of other scripts and invisible characters. */
export function plainly(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\u2044/g, '/')
    .replace(digits, (digit) => String(digitValue(digit)));
}

/** The tokens of a normalized text. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(pieces)].flatMap((match) => {
    const [piece] = match;
    const kind = /^\d/.test(piece) ? 'digits' : /^\p{L}/u.test(piece) ? 'word' : 'mark';
    const words = kind === 'word' ? partsOfWord(piece.toLowerCase()) : [piece];
    const isCapital = /^\p{Lu}/u.test(piece);
    return words.map((word) => ({ kind, word, at: match.index, isCapital }) as const);
  });
}

/** The value of a digit: digits of every script are consecutive, starting with zero. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  if (code < 128) return code - 48;
  let zero = code;
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return (code - zero) % 10;
}
