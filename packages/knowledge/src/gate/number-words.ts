import type { Token } from './token.js';

const ones = 'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas'.split(' ');
const englishOnes =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`.split(/\s+/);
const englishTens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Words that are a complete number. */
const plain: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ...ones.map((word, value) => [word, value] as const),
  ...englishOnes.map((word, value) => [word, value] as const),
  ...englishTens.map((word, tens) => [word, (tens + 2) * 10] as const),
  ['kosong', 0],
  ['selusin', 12],
  ['setengah', 0.5],
  ['separuh', 0.5],
  ['separo', 0.5],
  ['half', 0.5],
  ['seperempat', 0.25],
  ['sepertiga', 1 / 3],
]);

/** Words that multiply the word before them, or stand for one of their kind: `dua ratus`, `seratus`. */
const small: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ['puluh', 10],
  ['ratus', 100],
  ['hundred', 100],
]);
const large: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ['ribu', 1e3],
  ['rb', 1e3],
  ['thousand', 1e3],
  ['juta', 1e6],
  ['jt', 1e6],
  ['million', 1e6],
  ['miliar', 1e9],
  ['milyar', 1e9],
  ['miliyar', 1e9],
  ['billion', 1e9],
  ['triliun', 1e12],
  ['trilyun', 1e12],
  ['trillion', 1e12],
]);
const single: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ['seratus', 100],
  ['seribu', 1e3],
  ['sejuta', 1e6],
  ['semiliar', 1e9],
  ['setriliun', 1e12],
]);

/** The factor by which a word multiplies the number before it: `3 miliar`. */
export function multiplierOf(word: string | undefined): number | undefined {
  return word === undefined ? undefined : large.get(word);
}

/** Reads a number in words, and how many tokens it takes. Null where none begins. */
export function readNumberWords(
  tokens: readonly Token[],
  start: number,
): { value: number; length: number } | null {
  let [whole, group, length] = [0, 0, 0];
  for (const word of numberWords(tokens, start)) {
    const value = plain.get(word);
    const times = small.get(word) ?? (word === 'belas' ? undefined : large.get(word));
    if (word === 'belas') group += 10;
    else if (value !== undefined) {
      if (digitBefore(group, value)) break;
      group += value;
    } else if (small.has(word)) group = timesLastDigit(group, times ?? 1);
    else if (single.get(word) === 100) group += 100;
    else if (single.has(word)) whole += single.get(word) ?? 0;
    else {
      whole += (group || 1) * (times ?? 1);
      group = 0;
    }
    length += 1;
  }
  return length === 0 ? null : { value: whole + group, length };
}

/** The number of a single word; null when it is not a number. */
export function numberOfWord(word: string): number | null {
  return readNumberWords([{ kind: 'word', word, at: 0, isCapital: false }], 0)?.value ?? null;
}

/** Whether the ones place is already taken, so that another number begins. */
function digitBefore(group: number, value: number): boolean {
  return value < 20 && group % 10 !== 0;
}

/** `dua ratus lima` times ten is 250: only the last digit is multiplied. */
function timesLastDigit(group: number, times: number): number {
  const last = group % 10;
  return group - last + (last || 1) * times;
}

/** The number words starting at a token, with joined ones split: `limapuluh`. */
function numberWords(tokens: readonly Token[], start: number): string[] {
  const found: string[] = [];
  for (const token of tokens.slice(start, start + 14)) {
    if (token.kind !== 'word' || !isNumberWord(token.word)) break;
    found.push(token.word);
  }
  const [first] = found;
  return first !== undefined && (large.has(first) || first === 'belas') ? [] : found;
}

function isNumberWord(word: string): boolean {
  return (
    plain.has(word) || small.has(word) || large.has(word) || single.has(word) || word === 'belas'
  );
}

const joined = /* @__PURE__ */ new RegExp(
  `^(${ones.slice(1, 10).join('|')})(belas|puluh|ratus|ribu|juta|miliar|persen|bulan|tahun|hari)$`,
);
/** One of a unit as a single word: `sebulan`. */
const oneOf = /^se(hari|minggu|pekan|bulan|tahun|jam|menit|orang|triwulan|semester|unit|kali)$/;

/** Splits words that contain a number: `limapuluh`, `sebulan`. */
export function partsOfWord(word: string): readonly string[] {
  const unit = oneOf.exec(word)?.[1];
  if (unit !== undefined) return ['satu', unit];
  const parts = joined.exec(word);
  return parts ? parts.slice(1) : [word];
}
