import { isYear, months } from './calendar-words.js';
import type { Reading } from './figure.js';
import { readNumberWords } from './number-words.js';
import type { Token } from './token.js';

/** Reads a date in words or digits, a month or a year, starting at a token. */
export function readDate(tokens: readonly Token[], start: number): Reading | null {
  return (
    digitsOnly(tokens, start) ??
    dayAndMonth(tokens, start) ??
    monthAlone(tokens, start) ??
    yearAlone(tokens, start)
  );
}

/** `12/4/2025`, `12-04-2025`, `2025-04-12`. */
function digitsOnly(tokens: readonly Token[], start: number): Reading | null {
  const [first, ...rest] = tokens.slice(start, start + 5).map(({ word }) => word);
  const dotted = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(first ?? '');
  if (dotted) return date(`${dotted[3]}-${pad(dotted[2])}-${pad(dotted[1])}`, 1);
  if (first === undefined || rest[0] !== '-' || rest[2] !== '-') return null;
  const [, second = '', , third = ''] = rest;
  if (!/^\d{1,2}$/.test(second)) return null;
  if (isYear(first) && /^\d{1,2}$/.test(third))
    return date(`${first}-${pad(second)}-${pad(third)}`, 5);
  if (/^\d{1,2}$/.test(first) && isYear(third))
    return date(`${third}-${pad(second)}-${pad(first)}`, 5);
  return null;
}

function dayAndMonth(tokens: readonly Token[], start: number): Reading | null {
  const day = smallNumber(tokens, start);
  if (day === null || Number(day.value) < 1 || Number(day.value) > 31) return null;
  const month = months.get(tokens[start + day.length]?.word ?? '');
  if (month === undefined) return null;
  const year = yearAt(tokens, start + day.length + 1);
  const value = `${year?.value ?? '-'}-${month}-${pad(day.value)}`;
  return date(value, day.length + 1 + (year?.length ?? 0));
}

function monthAlone(tokens: readonly Token[], start: number): Reading | null {
  const token = tokens[start];
  const month = months.get(token?.word ?? '');
  if (month === undefined || !token?.isCapital) return null;
  const year = yearAt(tokens, start + 1);
  return date(year ? `${year.value}-${month}` : `month ${month}`, 1 + (year?.length ?? 0));
}

function yearAlone(tokens: readonly Token[], start: number): Reading | null {
  const isNamed = tokens[start - 1]?.word === 'tahun';
  const isPlain = tokens[start]?.kind === 'digits';
  const year = isNamed || isPlain ? yearAt(tokens, start) : null;
  return year && date(year.value, year.length);
}

function yearAt(tokens: readonly Token[], at: number): { value: string; length: number } | null {
  const number = smallNumber(tokens, at);
  return number && isYear(number.value) ? number : null;
}

function smallNumber(tokens: readonly Token[], at: number) {
  const token = tokens[at];
  if (token?.kind === 'digits')
    return /^\d{1,4}$/.test(token.word) ? { value: token.word, length: 1 } : null;
  const words = readNumberWords(tokens, at);
  return words && { value: String(words.value), length: words.length };
}

function date(value: string, length: number): Reading {
  return { figure: { kind: 'date', value, unit: '', bound: '' }, length };
}

function pad(part: string | undefined): string {
  return String(Number(part)).padStart(2, '0');
}
