import { tokens } from './tokens.js';

const digitWords: Readonly<Record<string, string>> = {
  ...{ nol: '0', kosong: '0', satu: '1', dua: '2', tiga: '3', empat: '4', lima: '5', enam: '6' },
  ...{ tujuh: '7', delapan: '8', sembilan: '9', siji: '1', setunggal: '1', loro: '2', kalih: '2' },
  ...{
    telu: '3',
    tigo: '3',
    papat: '4',
    sekawan: '4',
    gangsal: '5',
    pitu: '7',
    wolu: '8',
    songo: '9',
  },
  ...{ zero: '0', one: '1', two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7' },
  ...{ eight: '8', nine: '9' },
};

/** Words that stand before a number: "nomor satu". */
const leads = new Set([
  'nomor',
  'no',
  'nomer',
  'angka',
  'pilih',
  'pilihan',
  'tekan',
  'number',
  'press',
]);

/** The digits that somebody wrote or spoke one by one; null when anything else stands in the text. */
export function digitsIn(text: string): string | null {
  const words = tokens(text).filter((word) => !leads.has(word));
  const digits = words.map((word) =>
    /^\d+$/.test(word) ? word : Object.hasOwn(digitWords, word) ? digitWords[word] : undefined,
  );
  return digits.length > 0 && digits.every((digit) => digit !== undefined) ? digits.join('') : null;
}
