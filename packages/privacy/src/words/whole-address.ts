import { beside, house, larger, neighbourhood, settlement, way } from './address-parts.js';

const placeName = String.raw`(?:\p{Lu}[\p{L}\d.'’-]*|(?!(?:sudah|udah|udh|belum|blm|tidak|tdk|ga|gak|yang|yg|dan|atau|mau|ada|minta|mohon|ini|itu|saya|sy|kami|pak|bu|hp|wa|nik|telp|no|sampai|biar|dari|katanya|buat|untuk|utk|kalau|kalo|jadi|krn|karena|terima|tolong|tlg)(?!\p{L}))\p{Ll}[\p{L}'’-]+)`;
const capital = String.raw`\p{Lu}[\p{L}\d'’-]*\.?`;
const roman = `[IVX]{1,4}`;
const segment = [
  `(?:${house})`,
  `(?:${neighbourhood})`,
  String.raw`(?:rt|rw)\.?\s*\d{1,3}`,
  String.raw`(?:${way}|${settlement}|${larger})\.?[ ]{0,2}(?::[ ])?${placeName}(?:[ ]${capital}){0,2}`,
  String.raw`\(?(?:${beside})[ ]${placeName}(?:[ ](?:${capital}|\p{Ll}{4,})){0,2}`,
  String.raw`kode[ ]?pos[ :]{0,2}\d{5}`,
  String.raw`${capital}(?:[ ]${capital}){0,2}[ ,]{1,2}\d{5}(?!\d)`,
  String.raw`${capital}(?:[ ]${capital}){0,2}(?=[ ]*(?:[.,;\n(]|$))`,
  roman,
].join('|');
const goesOn = new RegExp(String.raw`[ ]?[,.;/–-]?\s{0,2}(?:${segment})(?![\p{L}\d])`, 'iuy');
/** Small letters count here: what stands alone behind a comma must be a name of a place. */
const isBareCapital = /^[ ]?[,.;/–-]?\s{0,2}\p{Lu}/u;
const hasKey = new RegExp(
  String.raw`^[ ]?[,.;/–-]?\s{0,2}(?:\(?(?:${way}|${settlement}|${larger}|${beside}|rt|rw|no|nomor|km|kode|erte)(?!\p{L})|\p{L}{1,2}\s?-?\d)`,
  'iu',
);
const mostSegments = 7;
const leadsHere = new RegExp(
  String.raw`(?:(?<!\p{L})(?:${beside}|kost?|kontrakan|ruko|${way}|${settlement}|${larger})\.?[ ](?:[\p{L}\d.'’-]+[ ,]{1,2}){1,4})$`,
  'iu',
);
const reachBefore = 64;

/** Where an address that begins with an RT/RW or a street begins and ends, with all that tells where it is. */
export function wholeAddress(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  let last = end;
  for (let count = 0; count < mostSegments; count++) {
    goesOn.lastIndex = last;
    const found = goesOn.exec(text)?.[0];
    if (found === undefined || !(hasKey.test(found) || isBareCapital.test(found))) break;
    last += found.length;
  }
  const before = text.slice(Math.max(0, start - reachBefore), start);
  const lead = leadsHere.exec(before.slice(before.lastIndexOf('\n') + 1))?.[0];
  return { start: start - (lead?.length ?? 0), end: last };
}
