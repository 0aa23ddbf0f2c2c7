import { digitWords, pairWords, repeatWords, tensWords } from './digit-words.js';

const oneOf = (words: Readonly<Record<string, unknown>>) => Object.keys(words).join('|');
const digit = oneOf(digitWords);

/**
 * The source of a pattern for one spoken unit: a digit, "dobel tiga", "nol tiga kali", "tiga puluh dua", "empat
 * belas", "sebelas".
 */
export const spokenNumber = String.raw`(?:${oneOf(repeatWords)})\s+(?:${digit}|\d(?!\d))|(?:${digit})\s*(?:nya\s+)?(?:dua|tiga|empat)\s+kali|(?:${digit}|${oneOf(tensWords)})\s+puluh(?:\s+(?:${digit})(?!\s+(?:puluh|belas)))?|(?:${digit})\s+belas|${oneOf(pairWords)}|${digit}`;

/** The digits of a match of `spokenNumber`. */
export function digitsOf(spoken: string): string {
  const words = spoken.toLowerCase().split(/\s+/);
  const [first = '', second = ''] = words;
  const last = words.at(-1) ?? '';
  const lead = digitWords[first] ?? tensWords[first] ?? '';
  if (last === 'kali') return lead.repeat(Number(digitWords[words.at(-2) ?? ''] ?? 1));
  if (second === 'puluh') return lead + (digitWords[last] ?? '0');
  if (second === 'belas') return `1${lead}`;
  return (
    pairWords[first] ??
    (digitWords[last] ?? (/^\d$/.test(last) ? last : '')).repeat(repeatWords[first] ?? 1)
  );
}
