import type { Figure } from './figure.js';
import type { Token } from './token.js';

const names: Readonly<Record<string, string>> = {
  persen: 'persen % prosen percent',
  permil: 'permil ‰',
  rupiah: 'rupiah idr rp',
  dolar: 'dolar dollar dollars usd $',
  hari: 'hari day days',
  minggu: 'minggu pekan week weeks',
  bulan: 'bulan month months',
  triwulan: 'triwulan kuartal quarter quarters',
  semester: 'semester',
  tahun: 'tahun thn year years',
  jam: 'jam hour hours',
  menit: 'menit minute minutes',
  detik: 'detik second seconds',
  orang: 'orang org jiwa people persons',
  anggota: 'anggota member members',
  kali: 'kali times',
  unit: 'unit units',
  koperasi: 'koperasi kopdes kdmp cooperative cooperatives',
  desa: 'desa village villages',
  kelurahan: 'kelurahan',
  gerai: 'gerai outlet outlets',
  meter: 'meter',
  hektare: 'hektare hektar ha',
  kilogram: 'kilogram kg',
  digit: 'digit digits angka',
};
const units: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  Object.entries(names).flatMap(([unit, words]) =>
    words.split(' ').map((word) => [word, unit] as const),
  ),
);
/** Ways of counting days, which are separate units. */
const countedDays: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['kerja', 'hari kerja'],
  ['kalender', 'hari kalender'],
]);

/** The unit after a number, before `next`, and how many tokens it takes. */
export function unitBehind(
  tokens: readonly Token[],
  next: number,
): { readonly unit: string; readonly length: number } {
  const [word, after] = [tokens[next]?.word ?? '', tokens[next + 1]?.word ?? ''];
  if (word === 'working' && units.get(after) === 'hari') return { unit: 'hari kerja', length: 2 };
  const unit = units.get(word);
  if (unit === undefined) return { unit: '', length: 0 };
  const counted = unit === 'hari' ? countedDays.get(after) : undefined;
  return { unit: counted ?? unit, length: counted ? 2 : 1 };
}

/** The currency before a number. */
export function currencyBefore(tokens: readonly Token[], start: number): string {
  const before = tokens[start - 1]?.word === '.' ? start - 2 : start - 1;
  const unit = units.get(tokens[before]?.word ?? '');
  return unit === 'rupiah' || unit === 'dolar' ? unit : '';
}

const least =
  /(?:paling (?:sedikit|kurang|rendah|kecil|cepat|awal)|kurang ?-? ?kurangnya|minimal|minimum|setidaknya|sedikitnya|mulai|at least)(?: (?:dari|sebesar|sebanyak|berjumlah|rp|\.|selama))*$/;
const most =
  /(?:paling (?:banyak|lama|lambat|tinggi|besar|jauh|akhir)|maksimal|maksimum|maks|selambat ?-? ?lambatnya|selama ?-? ?lamanya|setinggi ?-? ?tingginya|sebanyak ?-? ?banyaknya|hingga|sampai(?: dengan)?|tidak (?:lebih|melebihi)(?: dari)?|tak lebih dari|at most|up to)(?: (?:dari|sebesar|sebanyak|berjumlah|rp|\.|selama|dalam))*$/;
const over = /(?:lebih dari|di atas|melebihi|melampaui|more than|over)(?: (?:rp|\.))*$/;
const under = /(?:kurang dari|di bawah|belum sampai|less than|under)(?: (?:rp|\.))*$/;

const bounds = [
  ['least', least],
  ['most', most],
  ['over', over],
  ['under', under],
] as const;

/** The bound of a number (minimum or maximum), and how many words give it. */
export function boundBefore(
  tokens: readonly Token[],
  start: number,
): { readonly bound: Figure['bound']; readonly words: number } {
  const before = tokens
    .slice(Math.max(0, start - 7), start)
    .map(({ word }) => word)
    .join(' ');
  for (const [bound, said] of bounds) {
    const words = said.exec(before)?.[0].split(' ');
    if (words) return { bound, words: words.filter((word) => /\p{L}/u.test(word)).length };
  }
  return { bound: '', words: 0 };
}
