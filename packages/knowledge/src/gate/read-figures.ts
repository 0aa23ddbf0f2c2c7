import { readAmount } from './amounts.js';
import { readDate } from './dates.js';
import type { Figure, Reading } from './figure.js';
import { readLawPart } from './law-parts.js';
import { readNumberWords } from './number-words.js';
import { readRegulation } from './regulations.js';
import type { Token } from './token.js';
import { plainly, tokensOf } from './tokens.js';

type Reader = (tokens: readonly Token[], start: number) => Reading | null;

/** In order of precedence: the number of an article is not an amount, a day of a month is not a count. */
const readers: readonly Reader[] = [
  readLawPart,
  readRegulation,
  readPhone,
  readDate,
  readOrdinal,
  readAmount,
];

/** All numbers of a text, including those in words: counts, amounts, shares, dates, times, articles, decrees. */
export function readFigures(text: string): Figure[] {
  return readFiguresAt(tokensOf(plainly(text))).map(({ figure }) => figure);
}

/** The same, each with the index of its first token. */
export function readFiguresAt(tokens: readonly Token[]): (Reading & { readonly at: number })[] {
  const found: (Reading & { readonly at: number })[] = [];
  for (let at = 0; at < tokens.length; ) {
    const read = firstReading(tokens, at);
    if (read) found.push({ ...read, at });
    at += read?.length ?? 1;
  }
  return found;
}

function firstReading(tokens: readonly Token[], at: number) {
  for (const reader of readers) {
    const read = reader(tokens, at);
    if (read) return read;
  }
  return null;
}

/** `+62 811-1451-587`, `0811 1451 587`, `1500 587`: one number in any grouping. */
function readPhone(tokens: readonly Token[], start: number) {
  const isForeign = tokens[start]?.word === '+';
  const groups: string[] = [];
  let next = isForeign ? start + 1 : start;
  while (/^\d+$/.test(tokens[next]?.word ?? '')) {
    groups.push(tokens[next]?.word ?? '');
    next += tokens[next + 1]?.word === '-' ? 2 : 1;
  }
  const digits = groups.join('').replace(/^62(?=8)/, '0');
  if (!isForeign && !/^(?:0\d{6,}|1500\d{3})$/.test(digits)) return null;
  if (digits.length < 7) return null;
  const figure = { kind: 'phone', value: digits, unit: '', bound: '' } as const;
  return { figure, length: Math.max(1, next - start) };
}

/** `ke-5`, `kelima`, `pertama`. */
function readOrdinal(tokens: readonly Token[], start: number) {
  const { word = '' } = tokens[start] ?? {};
  const figure = (value: string) => ({ kind: 'ordinal', value, unit: '', bound: '' }) as const;
  if (word === 'pertama') return { figure: figure('1'), length: 1 };
  if (word === 'ke' && tokens[start + 1]?.word === '-') {
    const number = tokens[start + 2];
    const words = number?.kind === 'word' ? readNumberWords(tokens, start + 2) : null;
    if (words) return { figure: figure(String(words.value)), length: 2 + words.length };
    return number?.kind === 'digits' ? { figure: figure(number.word), length: 3 } : null;
  }
  const rest = /^ke(.+)$/.exec(word)?.[1];
  const read = rest
    ? readNumberWords(
        [{ kind: 'word', word: rest, at: 0, isCapital: false }, ...tokens.slice(start + 1)],
        0,
      )
    : null;
  return read && { figure: figure(String(read.value)), length: read.length };
}
