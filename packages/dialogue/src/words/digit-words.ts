import { tokens } from './tokens.js';

const spoken: Readonly<Record<string, string>> = {
  0: 'nol nul kosong zero',
  1: 'satu siji setunggal hiji one',
  2: 'dua loro kalih two',
  3: 'tiga telu tigo tilu three',
  4: 'empat ampat papat sekawan opat four',
  5: 'lima limo gangsal five',
  6: 'enam anam enem nem genep six',
  7: 'tujuh pitu seven',
  8: 'delapan lapan wolu dalapan eight',
  9: 'sembilan songo sanga salapan nine',
};

/** Digits by the words for them, in Indonesian, Javanese, Sundanese and English. */
const digitWords: ReadonlyMap<string, string> = new Map(
  Object.entries(spoken).flatMap(([digit, words]) =>
    words.split(' ').map((word) => [word, digit] as const),
  ),
);

/** Words that stand before a number: "nomor satu". */
const leads = new Set('nomor no nomer angka pilih pilihan tekan number press'.split(' '));

/** Longest text that may be a number said word by word, in characters. */
const longest = 200;

/** The digit that a word stands for; undefined for any other word. */
export function digitOfWord(word: string): string | undefined {
  return digitWords.get(word);
}

/** The digits that somebody wrote or spoke one by one; null when anything else stands in the text. */
export function digitsIn(text: string): string | null {
  if (text.length > longest) return null;
  const words = tokens(text).filter((word) => !leads.has(word));
  const digits = words.map((word) => (/^\d+$/.test(word) ? word : digitOfWord(word)));
  return digits.length > 0 && digits.every((digit) => digit !== undefined) ? digits.join('') : null;
}
