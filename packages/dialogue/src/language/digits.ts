import { tokens } from './tokens.js';

const spoken: Readonly<Record<string, string>> = {
  0: 'nol nul kosong zero',
  1: 'satu siji setunggal hiji ciek one',
  2: 'dua loro kalih duo two',
  3: 'tiga telu tigo tilu three',
  4: 'empat ampat papat sekawan opat ampek four',
  5: 'lima limo gangsal five',
  6: 'enam anam enem nem genep six',
  7: 'tujuh pitu tujuah seven',
  8: 'delapan lapan wolu dalapan eight',
  9: 'sembilan songo sanga salapan sambilan nine',
};

/** Digits by the words for them, in Indonesian, Javanese, Sundanese, Minangkabau and English. */
const digitWords: ReadonlyMap<string, string> = new Map(
  Object.entries(spoken).flatMap(([digit, words]) =>
    words.split(' ').map((word) => [word, digit] as const),
  ),
);

/** Digits of Minangkabau only. With them "salapan" means eight, while it is nine in Sundanese. */
const minang = new Set('ciek duo ampek tujuah sambilan'.split(' '));

/** Words before a number: "nomor satu". */
const leads = new Set('nomor no nomer angka pilih pilihan tekan number press'.split(' '));

/** Longest text that is read as a spoken number, in characters. */
const maxLength = 200;

/** The digit that a word stands for; undefined for any other word. */
export function digitOfWord(word: string): string | undefined {
  return digitWords.get(word);
}

/** The digits of a text that was written or spoken digit by digit; null when the text contains anything else. */
export function digitsIn(text: string): string | null {
  if (text.length > maxLength) return null;
  const words = tokens(text).filter((word) => !leads.has(word));
  const digits = digitsOf(words);
  return digits.length > 0 && digits.every((digit) => digit !== undefined) ? digits.join('') : null;
}

/** The digits of each word; undefined for any other word. */
function digitsOf(words: readonly string[]): readonly (string | undefined)[] {
  const isMinang = words.some((word) => minang.has(word));
  return words.map((word) => {
    if (/^\d+$/.test(word)) return word;
    return isMinang && word === 'salapan' ? '8' : digitOfWord(word);
  });
}

/** Words between the digits of a dictated number, and names of zero that count only there. */
const between = 'strip|garis|spasi|titik|min|dash';
const zero = 'o|oh';
/** Minimum number of digits of a number that is said digit by digit. */
const fewest = 7;
const digitSaid = `(?:${[...digitWords.keys()].join('|')}|${zero}|\\d{1,6})(?![\\p{L}\\p{N}])`;
const numberSaid = new RegExp(
  `(?<![\\p{L}\\p{N}])${digitSaid}(?:[\\s\\p{P}]+(?:(?:${between})[\\s\\p{P}]+)?${digitSaid}){${fewest - 1},}`,
  'giu',
);

/** Replaces numbers that are said digit by digit with digits: "laporan A D U dua nol dua enam …". */
export function inDigits(text: string): string {
  return text.replace(numberSaid, (said) => {
    const words = tokens(said).map((word) => (word === 'o' || word === 'oh' ? '0' : word));
    return digitsOf(words)
      .filter((digit) => digit !== undefined)
      .join(' ');
  });
}
