import { createCoverage } from '../coverage.js';
import type { PersonalDatum } from '../personal-data.js';

const said = `(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|puluh|belas|ratus|seratus)`;
const saidNumber = String.raw`${said}(?:\s+${said}){0,4}(?!\p{L})`;
const number = String.raw`(?:\d{1,4}(?:[/-]\d{1,4})?\s?[a-z]?(?![\p{L}\d])|${saidNumber})`;
const way = `jl|jln|jalan|gg|gang|lorong|lr`;
const settlement = `dusun|dsn|dukuh|dk|kampung|kp|perum|perumahan|komplek|kompleks|blok|griya|lingkungan|lingk|banjar|br|jorong`;
const street = String.raw`(?:${way}|${settlement})\.?\s+(?:[\p{L}\d.'’-]+\s+){0,4}?[\p{L}\d.'’-]+`;
const house = String.raw`(?:(?:no(?:mor|mer)?\.?|#)\s*${number}|blok\s+[a-z]{1,2}\s?[-/]?\s?\d*)`;
const neighbourhood = String.raw`rt\.?\s*0*(?:\d{1,3}|${saidNumber})\s*(?:[/,-]|\s)?\s*(?:rw\.?\s*)?0*(?:\d{1,3}|${saidNumber})`;
const part = String.raw`[\s,]{1,3}`;

const withStreet = new RegExp(
  String.raw`(?<![\p{L}\d])${street}${part}(?:${house}|${neighbourhood})(?:${part}(?:${house}|${neighbourhood}))*`,
  'giu',
);
/** "Jl Trikora 45B": a bare number counts only behind a short form of "jalan" or a capital. */
const withBareNumber =
  /(?<![\p{L}\d])(?:[Jj][Ll][Nn]?\.?|[Gg][Gg]\.?|Jalan|JALAN|Gang|GANG)\s+(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}\d{1,4}\s?[A-Za-z]?(?![\p{L}\d])(?!\s+(?:bulan|tahun|hari|minggu|jam|km|meter|m|orang|kali|x|kg|ton|persen|juta|ribu|rb|jt|warga|kk)\b)/gu;
const withNeighbourhood = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${house}${part})?${neighbourhood}(?![\p{L}\d])`,
  'giu',
);
const withBlock =
  /(?<![\p{L}\d])blok\s+[a-z]{1,2}\s?[-/]?\s?\d{1,3}(?:[\s,]{1,3}no(?:mor)?\.?\s*\d{1,4}[a-z]?)?(?![\p{L}\d])/giu;
/** What stands right before: the name of the village, the market or the settlement. */
const placeBefore = /(?:\p{Lu}[\p{L}'’]+[ ,]{1,2}){1,2}$/u;
const leadsToPlace =
  /^(?:di|ke|dari|warga|alamat|rumah|tinggal|domisili|saya|ketua|pak|bu|ibu|bapak|dan|yang|toko|nama)[ ,]/iu;
/** Where an office is may be known to everybody. */
const isOffice =
  /(?:kantor|dinas|loket|sekretariat)(?:nya)?(?: (?:kami|pusat|cabang|dinas|koperasi|desa|kelurahan|pelayanan))*(?: (?:ada |beralamat |pindah )?(?:di|ke)|:)? $/iu;
const reachBefore = 48;

/** Where somebody lives: a street with its house number, or an RT/RW. A street alone is nobody's. */
export function findAddresses(text: string): readonly PersonalDatum[] {
  const patterns = [
    [withStreet, 0.75],
    [withBareNumber, 0.7],
    [withNeighbourhood, 0.6],
    [withBlock, 0.6],
  ] as const;
  const found: PersonalDatum[] = [];
  const coverage = createCoverage(text.length);
  for (const [pattern, confidence] of patterns) {
    for (const { 0: value, index } of text.matchAll(pattern)) {
      const before = text.slice(Math.max(0, index - reachBefore), index);
      if (!isOffice.test(before) && coverage.take(index, index + value.length))
        found.push(read(text, index, index + value.length, confidence));
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function read(text: string, from: number, end: number, confidence: number): PersonalDatum {
  const isNamed = /^\p{L}{2,4}\.?\s*\d|^blok/iu.test(text.slice(from, end));
  const start = isNamed
    ? from - lengthOfPlace(text.slice(Math.max(0, from - reachBefore), from))
    : from;
  return { kind: 'ADDRESS', start, end, value: text.slice(start, end), confidence };
}

function lengthOfPlace(before: string): number {
  let place = placeBefore.exec(before)?.[0] ?? '';
  while (leadsToPlace.test(place)) place = place.replace(/^\S+\s+/u, '');
  return place.length;
}
