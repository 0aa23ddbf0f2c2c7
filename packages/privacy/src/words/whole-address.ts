import { beside, larger, settlement, way } from './address-parts.js';
import { wordClass } from './word-class.js';

/** A word or a number of an address, with the separator before it. */
const token = /([ \t]{0,2}\n?[ \t,.;:/(–-]{0,4})([\p{L}\d][\p{L}\d.'’-]*\)?)/uy;
/** Words that start a part: its name or number follows. */
const key = new RegExp(
  String.raw`^(?:${way}|${settlement}|${larger}|${beside}|rt|rw|erte|erwe|no|nomor|nomer|km|kav|kavling|kode|pos|kodepos|lantai|lt|unit|tower|kidul|lor|wetan|kulon|etan)\.?$`,
  'iu',
);
/** Parts that continue in the next line. */
const keyOfLine = new RegExp(String.raw`^(?:${settlement}|${larger}|rt|rw|kode)\.?$`, 'iu');
const numberOfHouse = /^(?:\d{1,5}[a-z]?|\d{1,3}[/-]\d{1,3}|[ivx]{1,4}|[a-z]{1,2}-?\d{0,3})$/iu;
const said =
  /^(?:nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh)$/iu;
/** Ordinary words that end the names of villages and streets: "Pasar Baru", "Duren Tiga". */
const partOfName =
  /^(?:[Bb]aru|[Ll]ama|[Bb]esar|[Bb]arat|[Tt]imur|[Uu]tara|[Ss]elatan|[Tt]engah|[Dd]alam|[Rr]aya|Satu|Dua|Tiga|Empat)$/u;
const direction = /^(?:kidul|lor|wetan|kulon|etan)$/iu;
const maxLength = 24;
const leadsHere = new RegExp(
  String.raw`(?:(?<!\p{L})(?:${beside}|kost?|kontrakan|asrama|ruko|btn|kidul|lor|wetan|kulon|${way}|${settlement}|${larger})\.?[ ](?:[\p{L}\d.'’-]+[ ,]{1,2}){0,4})$`,
  'iu',
);
const reachBefore = 64;

/** Extends an address around its street or RT/RW: the village, the district, the postal code, what is beside it. */
export function wholeAddress(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  const before = text.slice(Math.max(0, start - reachBefore), start);
  const lead = leadsHere.exec(before.slice(before.lastIndexOf('\n') + 1))?.[0];
  return { start: start - (lead?.length ?? 0), end: endFrom(text, end) };
}

function endFrom(text: string, from: number): number {
  const first =
    /(?:^|[^\p{L}])(\p{L}+)\.?$/u.exec(text.slice(Math.max(0, from - 16), from))?.[1] ?? '';
  let [at, last, sinceKey] = [from, from, key.test(first) ? 0 : 9];
  for (let count = 0; count < maxLength; count++) {
    token.lastIndex = at;
    const [whole = '', gap = '', written = ''] = token.exec(text) ?? [];
    const word = written.replace(/[).]+$/u, '');
    if (word === '' || !goesOn(word, gap, sinceKey)) break;
    at += whole.length;
    sinceKey = key.test(word) ? 0 : sinceKey + 1;
    // A word that only starts a part is no part by itself.
    if (sinceKey > 0 || (direction.test(word) && gap === ' ') || /^\p{Lu}\p{Ll}{3,}$/u.test(word))
      last = at - (written.length - written.replace(/[.]+$/u, '').length);
  }
  return last;
}

function goesOn(word: string, gap: string, sinceKey: number): boolean {
  const isAfterKey = sinceKey === 0;
  if (gap.includes('\n')) return keyOfLine.test(word);
  if (key.test(word)) return true;
  if (numberOfHouse.test(word))
    return isAfterKey || /[-/]$/u.test(gap) || /\d|^[IVX]+$/u.test(word);
  const kind = wordClass(word.toLowerCase());
  if (isAfterKey)
    return (
      said.test(word) ||
      partOfName.test(word.toLowerCase()) ||
      kind !== 'stop' ||
      /^\p{Lu}/u.test(word)
    );
  if (gap === ' ' && /^\p{Lu}/u.test(word) && partOfName.test(word)) return true;
  if (gap.includes('. ')) return false;
  if (kind === 'stop' || kind === 'role') return false;
  if (sinceKey === 1 && kind === 'unknown' && gap === ' ') return true;
  return kind === 'place' || (/^\p{Lu}/u.test(word) && !/^\p{Lu}{5,}$/u.test(word));
}
