import type { Reading } from './figure.js';
import { multiplierOf, numberOfWord, readNumberWords } from './number-words.js';
import type { Token } from './token.js';
import { boundBefore, currencyBefore, unitBehind } from './units.js';

/** Reads a count, an amount, a share, a time of day or a range of them, starting at a token. */
export function readAmount(tokens: readonly Token[], start: number): Reading | null {
  const clock = readClock(tokens, start);
  if (clock) return clock;
  const first = readNumber(tokens, start);
  if (first === null) return null;
  let next = start + first.length;
  let { value } = first;
  const second = readNumber(tokens, behindDash(tokens, next));
  if (second) {
    value = `${value}..${second.value}`;
    next = behindDash(tokens, next) + second.length;
  }
  const behind = unitBehind(tokens, next);
  const unit = currencyBefore(tokens, start) || behind.unit;
  const { bound, words } = boundBefore(tokens, start);
  const figure = { kind: 'number', value, unit, bound } as const;
  return { figure, length: next + behind.length - start, boundWords: words };
}

/** `07.30` or `7:30`. */
function readClock(tokens: readonly Token[], start: number): Reading | null {
  const [, hour, minute] = /^(\d{1,2})[.:](\d{2})$/.exec(tokens[start]?.word ?? '') ?? [];
  if (hour === undefined || Number(hour) > 24 || Number(minute) > 59) return null;
  if (unitBehind(tokens, start + 1).unit === 'persen') return null;
  const figure = {
    kind: 'clock',
    value: `${Number(hour)}:${minute}`,
    unit: '',
    bound: '',
  } as const;
  return { figure, length: 1 };
}

/** The start of a range's second number; infinity when there is no range. */
function behindDash(tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.word;
  return word === '-' || word === '–' || word === '—' || word === 'sampai' || word === 'hingga'
    ? at + (tokens[at + 1]?.word === 'dengan' ? 2 : 1)
    : Number.POSITIVE_INFINITY;
}

function readNumber(
  tokens: readonly Token[],
  start: number,
): { value: string; length: number } | null {
  const token = tokens[start];
  if (token === undefined) return null;
  if (token.kind !== 'digits') return readFraction(tokens, start);
  const number = digitsValue(token.word);
  if (number === null) return { value: token.word, length: 1 };
  const next = tokens[start + 1]?.word;
  const isBillions = next === 'm' && currencyBefore(tokens, start) === 'rupiah';
  const times = isBillions ? 1e9 : multiplierOf(next);
  const length = times === undefined ? 1 : 2;
  const value = times === undefined ? number : rounded(Number(number) * times);
  return { value, length: length + repeatedInWords(tokens, start + length, value) };
}

/** `dua pertiga`, `lima koma tujuh`, `lima`. */
function readFraction(tokens: readonly Token[], start: number) {
  const words = readNumberWords(tokens, start);
  if (words === null) return null;
  const behind = start + words.length;
  const part = /^per(.+)$/.exec(tokens[behind]?.word ?? '')?.[1];
  const whole = part === undefined ? null : numberOfWord(part);
  if (whole) return { value: rounded(words.value / whole), length: words.length + 1 };
  const decimals = ['koma', 'point'].includes(tokens[behind]?.word ?? '')
    ? readNumberWords(tokens, behind + 1)
    : null;
  if (decimals === null) return { value: rounded(words.value), length: words.length };
  const times = multiplierOf(tokens[behind + 1 + decimals.length]?.word);
  const value = Number(`${words.value}.${decimals.value}`) * (times ?? 1);
  return { value: rounded(value), length: words.length + 1 + decimals.length + (times ? 1 : 0) };
}

/** The number of tokens of `(enam)` after a 6, as laws write it. */
function repeatedInWords(tokens: readonly Token[], at: number, value: string): number {
  if (tokens[at]?.word !== '(') return 0;
  const words = readNumberWords(tokens, at + 1);
  const isSame = words !== null && rounded(words.value) === value;
  return isSame && tokens[at + 1 + words.length]?.word === ')' ? words.length + 2 : 0;
}

/** Digits in normalized form. Null for too many digits, or no number. */
function digitsValue(written: string): string | null {
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(written))
    return rounded(Number(written.replaceAll('.', '').replace(',', '.')));
  // A comma is a decimal separator in Indonesian: Rp3,000 is read as three, Rp3,000,000 as no number.
  if (/^\d+[.,]\d+$/.test(written)) return rounded(Number(written.replace(',', '.')));
  const [, above, below] = /^(\d{1,3})\/(\d{1,3})$/.exec(written) ?? [];
  if (above !== undefined && Number(below) > 0) return rounded(Number(above) / Number(below));
  return /^\d{1,15}$/.test(written) && !/^0\d/.test(written) ? rounded(Number(written)) : null;
}

function rounded(value: number): string {
  return String(Number(value.toPrecision(12)));
}
