import { createCoverage } from '../coverage.js';
import type { PersonalDatum } from '../personal-data.js';
import { smallLetters } from '../small-letters.js';
import { house, neighbourhood, part, settlement, street, way } from './address-parts.js';
import { homePlaces } from './home-places.js';
import { wholeAddress } from './whole-address.js';

/** Every address but those described as somebody's home contains one of these, so most texts are skipped quickly. */
const hint = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${way}|${settlement}|rt|erte|er te)(?!\p{L})`,
  'u',
);
const withStreet = new RegExp(
  String.raw`(?<![\p{L}\d])${street}(?:${part}(?:${house}|${neighbourhood}))+`,
  'gu',
);
/** "Jl Trikora 45B": a bare number counts only after an abbreviation of "jalan", or a capitalized word. */
const withBareNumber =
  /(?<![\p{L}\d])(?:[Jj][Ll][Nn]?\.?|[Gg][Gg]\.?|Jalan|JALAN|Gang|GANG)\s+(?:\p{Lu}[\p{L}.'’-]*\s+){1,6}(?<![Kk][Mm]\.?\s{1,3})\d{1,4}\s?[A-Za-z]?(?![\p{L}\d])(?!\s+(?:bulan|tahun|hari|minggu|jam|km|meter|m|orang|kali|x|kg|ton|persen|juta|ribu|rb|jt|warga|kk)\b)/gu;
const withNeighbourhood = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${house}${part})?${neighbourhood}(?![\p{L}\d])`,
  'gu',
);
const withBlock =
  /(?<![\p{L}\d])blok\s+[a-z]{1,2}\s?[-/]?\s?\d{1,3}(?:[\s,]{1,3}no(?:mor)?\.?\s*\d{1,4}[a-z]?)?(?![\p{L}\d])/gu;
const withHamlet = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${settlement})\.?\s+(?:\p{L}[\p{L}.'’-]*\s+){1,3}rt\.?\s*\d{1,3}(?!\d)|(?<![\p{L}\d])rt\.?\s*\d{1,3}[\s,]{1,2}no(?:mor)?\.?\s*\d{1,4}[a-z]?(?![\p{L}\d])`,
  'gu',
);
/** The name of a village, market or settlement right before. */
const placeBefore = /(?:\p{Lu}[\p{L}'’]+[ ,]{1,2}){1,2}$/u;
const leadsToPlace =
  /^(?:di|ke|dari|warga|alamat|rumah|tinggal|domisili|saya|ketua|pak|bu|ibu|bapak|dan|yang|toko|nama)[ ,]/iu;
/** Addresses of offices, which are public. */
const isOffice =
  /(?:kantor|dinas|loket|sekretariat|gerai|koperasi|kopdes\p{L}*|ksp|kud|gudang|cabang|posko)(?:nya)?(?:[ ](?!(?:saya|sy|aku|tinggal|rumah|alamat|domisili|warga|bernama)(?!\p{L}))\p{L}+){0,4}[,:]?[ ](?:(?:ada |beralamat |pindah )?(?:di|ke)[ ])?$/iu;
const reachBefore = 48;

/** Home addresses: a street with its house number, or an RT/RW. A street alone is not personal. */
export function findAddresses(text: string): readonly PersonalDatum[] {
  const small = smallLetters(text);
  const readings: (readonly [Iterable<RegExpExecArray>, number])[] = hint.test(small)
    ? [
        [small.matchAll(withStreet), 0.75],
        [text.matchAll(withBareNumber), 0.7],
        [small.matchAll(withNeighbourhood), 0.6],
        [small.matchAll(withBlock), 0.6],
        [small.matchAll(withHamlet), 0.6],
      ]
    : [];
  readings.push([homePlaces(text, small), 0.6]);
  const found: PersonalDatum[] = [];
  const coverage = createCoverage(text.length);
  for (const [matches, confidence] of readings) {
    for (const {
      0: { length },
      index,
    } of matches) {
      const before = text.slice(Math.max(0, index - reachBefore), index);
      if (isOffice.test(before) || !coverage.take(index, index + length)) continue;
      found.push(read(text, index, index + length, confidence));
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function read(text: string, from: number, to: number, confidence: number): PersonalDatum {
  const isNamed = /^\p{L}{2,4}\.?\s*\d|^blok/iu.test(text.slice(from, to));
  const begin = isNamed
    ? from - lengthOfPlace(text.slice(Math.max(0, from - reachBefore), from))
    : from;
  const { start, end } = wholeAddress(text, begin, to);
  return { kind: 'ADDRESS', start, end, value: text.slice(start, end), confidence };
}

function lengthOfPlace(before: string): number {
  let place = placeBefore.exec(before)?.[0] ?? '';
  while (leadsToPlace.test(place)) place = place.replace(/^\S+\s+/u, '');
  return place.length;
}
