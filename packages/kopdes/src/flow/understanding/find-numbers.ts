import { digitOfWord } from '@aduan/dialogue';
import { type NumberOwner, numberOwner, phone } from './number-owner.js';
import { self } from './pronouns.js';

/** A phone number in a message. */
export interface StatedNumber {
  /** In the form in which it is read back: `0812-3456-7890`. */
  readonly number: string;
  /** The owner, according to the words around it. */
  readonly whose: NumberOwner;
  /** The message without it. */
  readonly rest: string;
}

/** Words between the groups of a dictated number. */
const between = new Set(
  'terus trus lalu kemudian habis itu terakhir terakhirnya strip spasi titik dash then and'.split(
    ' ',
  ),
);
/** Units after a quantity, which belong to no name and no phone number, as the alternatives of a pattern. */
export const counted =
  'kali|hari|bulan|tahun|minggu|jam|orang|ribu|rb|ratus|juta|jt|miliar|persen|kg|kilo|liter|wulan|sasi|taun|million|thousand|months?|years?|times|days?|weeks?|people|percent';
const isCountedBy = new RegExp(`^(?:${counted})$`, 'u');
/** Mobile and fixed numbers of Indonesia, and numbers of other countries, which begin with `+`. */
const shapes = /^(?:0[1-9]\d{7,11}|\+(?!62)[1-9]\d{8,13})$/;
const maxLength = 14;
/** Longest gap between two groups of one number, in characters. */
const widest = 4;

interface Piece {
  readonly from: number;
  readonly until: number;
  /** Its digits; empty when it only separates groups; null when it is something else. */
  readonly digits: string | null;
}

/** The phone numbers in a text, written or dictated, each with its owner according to the words around it. */
export function findNumbers(text: string): readonly StatedNumber[] {
  const found = runsIn(text);
  return found.map(({ from, number, until }, place) => ({
    number,
    whose: numberOwner(
      text.slice(found[place - 1]?.until ?? 0, from),
      text.slice(until, found[place + 1]?.from),
      { isLast: place === found.length - 1 },
    ),
    rest: `${text.slice(0, from)} ${text.slice(until)}`.trim(),
  }));
}

/** A text without its phone numbers. */
export function withoutNumbers(text: string): string {
  const found = runsIn(text);
  if (found.length === 0) return text;
  return found
    .reduceRight((left, { from, until }) => `${left.slice(0, from)} ${left.slice(until)}`, text)
    .trim();
}

/** Masks the citizen's own numbers in a text: those that are theirs according to the words around them, and the given contact number. */
export function withoutOwnNumbers(text: string, contact: string | null): string {
  const told = findNumbers(text);
  return runsIn(text).reduceRight((left, { from, until }, place) => {
    const { number, whose } = told[place] ?? {};
    const isOwn = whose === 'own' || number === contact;
    return isOwn ? `${left.slice(0, from)}••••${left.slice(until)}` : left;
  }, text);
}

function runsIn(text: string) {
  const pieces = piecesOf(text);
  const found: { readonly from: number; readonly until: number; readonly number: string }[] = [];
  for (let at = 0; at < pieces.length; ) {
    const run = runFrom(text, pieces, at);
    if (run) found.push(run);
    at = run ? run.next : at + 1;
  }
  return found;
}

const callsPhone = new RegExp(`(?<!\\p{L})${phone}(?!\\p{L})`, 'iu');
/** A number in which letters stand for digits: "o8l2oooo3477". */
const lettered = /(?<![\p{L}\p{N}])[oO0](?=[oOlI]*\d)[\doOlI]{8,12}(?![\p{L}\p{N}])/gu;

/** Replaces letters in numbers with the digits that they look like, character by character. */
function inDigits(text: string): string {
  if (!callsPhone.test(text)) return text;
  return text.replace(lettered, (word) => word.replace(/[oO]/g, '0').replace(/[lI]/g, '1'));
}

function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const { 0: word, index } of inDigits(text).matchAll(/\+?\d+|\p{L}+/gu)) {
    const [from, until] = [index, index + word.length];
    const small = word.toLowerCase();
    const last = pieces.at(-1);
    // "Dua belas" is 12, "dua puluh" is 20.
    if ((small === 'belas' || small === 'puluh') && last?.digits?.length === 1) {
      const digits = small === 'belas' ? `1${last.digits}` : `${last.digits}0`;
      pieces[pieces.length - 1] = { from: last.from, until, digits };
      continue;
    }
    const digits = /\d/.test(word)
      ? word
      : (digitOfWord(small) ??
        (small === 'sebelas' ? '11' : small === 'sepuluh' ? '10' : undefined));
    pieces.push({ from, until, digits: digits ?? (between.has(small) ? '' : null) });
  }
  return pieces;
}

/** The longest number that starts at a piece. */
function runFrom(text: string, pieces: readonly Piece[], at: number) {
  const first = pieces[at];
  if (!first?.digits || isGluedBefore(text, first)) return null;
  const isShort =
    first.digits.startsWith('8') &&
    mayLackZero(text.slice(Math.max(0, first.from - farBefore), first.from));
  if (!isShort && !/^(?:0|62|\+)/.test(first.digits)) return null;
  let digits = isShort ? '0' : '';
  let run: { from: number; until: number; number: string; next: number } | null = null;
  for (let next = at; next < pieces.length; next += 1) {
    const piece = pieces[next];
    const before = pieces[next - 1];
    if (!piece || piece.digits === null) break;
    if (next > at && before && !isNear(text.slice(before.until, piece.from))) break;
    if (next > at && isCounted(text, piece, pieces[next + 1])) break;
    digits += piece.digits;
    if (digits.replace(/\D/g, '').length > maxLength) break;
    const number = asDialled(digits);
    if (shapes.test(number) && piece.digits !== '') {
      run = { from: first.from, until: piece.until, number: grouped(number), next: next + 1 };
    }
  }
  return run;
}

/** How far the text before a number is examined, in characters. */
const farBefore = 60;
const led = new RegExp(
  `^\\W*$|(?<!\\p{L})${phone}(?:\\s+(?:${self}|my))?(?:\\s+(?:is|itu|ini))?[\\s.:]*$`,
  'iu',
);

/** Whether the words before it show that it is a phone number although its leading zero is missing: "wa saya 812 3456 7890". */
function mayLackZero(before: string): boolean {
  return led.test(before);
}

/** Whether a digit, letter or dash before it makes it part of another number, such as a ticket number. */
function isGluedBefore(text: string, { from }: Piece): boolean {
  if (/(?<!\p{L})wa\.me\/$/iu.test(text.slice(0, from))) return false;
  return /[\p{L}\p{N}][-–./]?$/u.test(text.slice(Math.max(0, from - 2), from));
}

function isNear(gap: string): boolean {
  return gap.length <= widest && !/[:;!?]/.test(gap);
}

function isCounted(text: string, { digits, until }: Piece, after: Piece | undefined): boolean {
  if (!digits || digits.length > 2 || !after) return false;
  return (
    isCountedBy.test(text.slice(after.from, after.until).toLowerCase()) && after.from - until <= 1
  );
}

/** The national form: `+62 812` and `62812` are `0812`. */
function asDialled(digits: string): string {
  return digits.replace(/^\+?620?/, '0');
}

function grouped(number: string): string {
  if (number.startsWith('+')) return number;
  const groups = number.match(/\d{4}(?=\d{3})|\d+$/g) ?? [];
  return groups.join('-');
}
