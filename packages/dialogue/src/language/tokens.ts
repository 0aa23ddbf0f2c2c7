/** Correct spellings with their common variants. Used for matching only; the citizen's text is never changed. */
const variants: Readonly<Record<string, string>> = {
  tidak: 'gak ga gk nggak ngga enggak engga ndak ngak tdk tak nda kagak kaga sonde nyanda',
  saya: 'sy sya gw gue',
  aku: 'aq ak',
  yang: 'yg',
  jangan: 'jgn jngn',
  dengan: 'dgn',
  sama: 'sm',
  untuk: 'utk',
  jadi: 'jd',
  dari: 'dr',
  mau: 'mo mw pgn pengen pingin ingin',
  tolong: 'tlg tlong',
  mohon: 'mhn',
  bisa: 'bs bsa',
  lagi: 'lg',
  berapa: 'brp',
  bagaimana: 'gmn gimana bgmn',
  kenapa: 'knp',
  lapor: 'lpr ngelapor laporin',
  petugas: 'ptgs',
  pak: 'pk',
  bahasa: 'bhs',
  sudah: 'udah udh sdh dah',
  belum: 'blm blom blum',
  sebentar: 'bentar bntar bntr sbentar sebentr',
  tunggu: 'tngg tggu tunggi',
  laporan: 'lprn laporn',
  jelas: 'jls',
  balik: 'blk',
  kembali: 'kmbali kmbli',
  bayar: 'byr',
  dibayar: 'dibyr',
  simpanan: 'simpenan smpnan',
  koperasi: 'kprasi koprasi kopersi',
  tahu: 'tau taw',
  'tidak usah': 'gausah gakusah gosah nggausah',
  'tidak jadi': 'gajadi gakjadi gajd',
  'tidak mau': 'gamau gakmau ogah',
  'tidak tahu': 'gatau gaktau gatahu',
  mboten: 'boten',
  'terima kasih': 'makasih mksh makasi trims tks',
  thanks: 'thx',
};

const spellings: ReadonlyMap<string, string> = new Map(
  Object.entries(variants).flatMap(([meant, written]) =>
    written.split(' ').map((word) => [word, meant] as const),
  ),
);

/** Longest text that is read, in characters. A conversation stores no longer message. */
export const maxTextLength = 50_000;

/** The normalised words of a text: lower case, without punctuation and "-nya", in correct spelling. */
export function tokens(text: string): string[] {
  const words =
    text
      .normalize('NFKC')
      // NFKC can expand a single character into a whole sentence.
      .slice(0, maxTextLength)
      .replace(/\p{Cf}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.flatMap((word) => {
    const short = word.replace(/(\p{L})\1{2,}/gu, '$1').replace(/^(\p{L}{3,}(?<!ta))nya$/u, '$1');
    return (spellings.get(short) ?? short).split(' ');
  });
}
