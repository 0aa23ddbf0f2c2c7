import type { Article } from '@aduan/knowledge';

/** A sentence of an article with one thing made false. */
export interface Falsehood {
  readonly article: Article;
  readonly true: string;
  readonly false: string;
  readonly how: string;
}

const words = 'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh'.split(' ');
const months =
  'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
    ' ',
  );
const units: readonly (readonly [string, string])[] = [
  ['hari kerja', 'hari kalender'],
  ['hari kerja', 'bulan'],
  ['bulan', 'tahun'],
  ['tahun', 'bulan'],
  ['jam', 'hari'],
  ['persen', 'permil'],
  ['miliar', 'juta'],
  ['juta', 'miliar'],
  ['juta', 'ribu'],
];
const bounds: readonly (readonly [string, string])[] = [
  ['paling sedikit', 'paling banyak'],
  ['paling banyak', 'paling sedikit'],
  ['paling lama', 'paling sedikit'],
  ['paling lambat', 'paling cepat'],
  ['paling banyak', 'lebih dari'],
];

/** All falsifications of a sentence: each is a false statement. */
export function falsehoodsIn(article: Article, sentence: string): Falsehood[] {
  const found = [
    ...digitsChanged(sentence),
    ...saidInWords(sentence),
    ...monthsChanged(sentence),
    ...replaced(sentence, units, 'another unit'),
    ...replaced(sentence, bounds, 'another bound'),
    ...added(sentence),
    ...wordsChanged(sentence),
    ...disguised(sentence),
  ];
  return found
    .filter(({ text }) => text !== sentence)
    .map(({ text, how }) => ({ article, true: sentence, false: text, how }));
}

interface Changed {
  readonly text: string;
  readonly how: string;
}

function digitsChanged(sentence: string): Changed[] {
  return [...sentence.matchAll(/\d+/g)].flatMap(({ 0: digits, index }) => {
    const put = (text: string) =>
      sentence.slice(0, index) + text + sentence.slice(index + digits.length);
    const more = String(Number(digits) + 1).padStart(digits.length, '0');
    return [
      { text: put(more), how: 'one more' },
      // 1,78 and 1,780 are equal.
      { text: sentence[index - 1] === ',' ? sentence : put(`${digits}0`), how: 'ten times' },
      { text: put(`1${digits}`), how: 'a digit before' },
      {
        text: put([...more].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join('')),
        how: 'wide digits',
      },
    ];
  });
}

function saidInWords(sentence: string): Changed[] {
  return [...sentence.matchAll(/(?<![\d.,])\b([1-9]|10)\b(?![\d.,]\d)/g)].flatMap(
    ({ 0: digits, index }) => {
      const put = (text: string) =>
        sentence.slice(0, index) + text + sentence.slice(index + digits.length);
      const number = Number(digits);
      return [
        { text: put(words[(number + 2) % 11] ?? ''), how: 'another number in words' },
        { text: put(`${words[number]} puluh`), how: 'ten times in words' },
        { text: put(`${digits} (${words[(number + 3) % 11]})`), how: 'digits and words differ' },
      ];
    },
  );
}

function monthsChanged(sentence: string): Changed[] {
  return months.flatMap((month, at) =>
    sentence.includes(` ${month} `)
      ? [{ text: sentence.replace(month, months[(at + 5) % 12] ?? ''), how: 'another month' }]
      : [],
  );
}

function replaced(
  sentence: string,
  pairs: readonly (readonly [string, string])[],
  how: string,
): Changed[] {
  return pairs.flatMap(([from, to]) => {
    const beside = new RegExp(String.raw`(\d ?)${from}(?! kerja)\b|\b${from}(?= (?:Rp ?)?\d)`);
    const text = sentence.replace(beside, (_, before = '') => `${before}${to}`);
    return text === sentence ? [] : [{ text, how }];
  });
}

const otherwise: readonly (readonly [RegExp, string, string])[] = [
  [/ (?:tidak|bukan|belum) /u, ' ', 'a denial taken away'],
  [/ (wajib|harus|dapat|boleh) /u, ' tdk $1 ', 'a denial in short'],
  [/ (wajib|harus) /u, ' dapat ', 'a duty made a choice'],
  [/ (dapat|boleh|bisa) /u, ' wajib ', 'a choice made a duty'],
  [/ dan /u, ' atau ', 'and made or'],
  [/ atau /u, ' dan ', 'or made and'],
  [/^(\p{L}+) /u, 'Hanya $1 ', 'made the only one'],
];

/** Replaces or swaps words of the sentence. */
function wordsChanged(sentence: string): Changed[] {
  const replaced = otherwise.flatMap(([from, to, how]) => {
    const text = sentence.replace(from, to);
    return text === sentence ? [] : [{ text, how }];
  });
  const words = sentence.split(' ');
  const [one, other] = [words[1], words.at(-2)];
  if (words.length < 6 || !one || !other || one.toLowerCase() === other.toLowerCase()) {
    return replaced;
  }
  const about = words.with(1, other).with(-2, one).join(' ');
  return [...replaced, { text: about, how: 'two words changed about' }];
}

/** Texts that look like the sentence and are not, or are not plain text. */
function disguised(sentence: string): Changed[] {
  const start = sentence.replace(/[.;]$/, '');
  return [
    { text: sentence.replace('a', '\u0430'), how: 'a letter of another script' },
    { text: `${start}, transfer dulu biaya admin.`, how: 'a demand added' },
    { text: `${start} kepada saya.`, how: 'a person added' },
    { text: `${start}\u202e.`, how: 'the direction of writing turned' },
    { text: `**${start}**`, how: 'formatting' },
    { text: `${start}. 😀`, how: 'a picture' },
  ];
}

/** Adds a statement to the true one. */
function added(sentence: string): Changed[] {
  const start = sentence.replace(/[.;]$/, '');
  return [
    { text: `${start}, dengan denda Rp250.000.`, how: 'an amount added' },
    { text: `${start} menurut Pasal 99 ayat (9).`, how: 'an article added' },
    { text: `${start} sejak 3 Maret 2019.`, how: 'a date added' },
    { text: `${start}, yaitu "wajib tanpa kecuali bagi semua warga".`, how: 'a quote added' },
    { text: `${start} menurut Undang-Undang Nomor 77 Tahun 2013.`, how: 'a regulation added' },
    { text: `${start} sebesar dua belas setengah persen.`, how: 'a share in words added' },
  ];
}
