import type { AddressId } from '../../channel/address.js';
import { nameTitles } from './name-titles.js';

/** Who somebody is, as far as he said it. */
export interface ReporterIdentity {
  readonly name?: string | undefined;
  readonly contacts?: readonly AddressId[] | undefined;
}

/** Stands for what leads to him. */
const covered = '••••';
const before = String.raw`(?<![\p{L}\p{N}])`;
const behind = String.raw`(?![\p{L}\p{N}])`;

/** Words in names and beside them that are nobody's own. */
const nobodys = new Set([...nameTitles, 'desa', 'warga', 'toko', 'warung', 'koperasi']);
/** Shorter parts of a name are initials and titles. */
const shortestPart = 3;

/** What people write between the digits of a number. */
const gap = String.raw`[\s.()–-]{0,2}`;
/** Fewer lead to nobody. */
const fewestDigits = 7;
/** How far behind the words that call it his a number or an address may stand, in characters. */
const farBehind = 20;

const self = '(?:saya|sy|aku|ku|kami|kulo|kula|abdi|gue|gw|pribadi)';
const phone = '(?:no(?:mor|mer)?|hp|hape|wa|whatsapp|te?le?pon|telp|kontak|phone|number)';
const email = '(?:e-?mail|surel)';
const own = (words: string) =>
  String.raw`(?<=${before}(?:${words}(?:ku| ${self})|my(?: ${words})+)${behind}[^\d@\n.;]{0,${farBehind}})`;

/** What is his by its form or by the words before it: his NIK, his number, his e-mail. */
const his = [
  // Region, day of birth (of women 40 more), month, year, serial.
  String.raw`(?<!\d)[1-9]\d(?:${gap}\d\d){2}${gap}(?:[04][1-9]|[1256]\d|[37][01])${gap}(?:0[1-9]|1[0-2])${gap}\d\d${gap}\d{4}(?!\d)`,
  String.raw`${own(`${phone}(?: ${phone})*`)}\+?\d(?:${gap}\d){${fewestDigits - 1},14}`,
  String.raw`${own(email)}${before}[^\s@,;:<>()]+@[\w-]+(?:\.[\w-]+)+`,
];

/**
 * A text without what leads to whoever tells it: each part of his name, his numbers however they are spaced, his e-mail and
 * his NIK, as far as they are known or called his. What he says of others stays.
 *
 * @param people - who tells it and for whom; several where a name was put right
 * @example
 * withoutIdentity('Saya Siti, ketua bilang ke siti', { name: 'Siti Aminah' }); // Saya ••••, ketua bilang ke ••••
 */
export function withoutIdentity(text: string, ...people: readonly ReporterIdentity[]): string {
  const known = [
    ...people.flatMap(({ contacts = [] }) => contacts.flatMap(contactPattern)),
    ...his,
    ...people.flatMap(({ name = '' }) => namePatterns(name)),
  ];
  return text.replace(new RegExp([...new Set(known)].join('|'), 'giu'), covered);
}

/** The whole name, then its parts, alone and beside each other. */
function namePatterns(name: string): readonly string[] {
  const parts = name.trim().split(/\s+/u).filter(Boolean);
  const telling = parts.filter((part) => {
    const letters = part.replace(/[^\p{L}]/gu, '').toLowerCase();
    return letters.length >= shortestPart && !nobodys.has(letters);
  });
  const whole = parts.map(escaped).join(String.raw`\s+`);
  const part = telling.map(escaped).join('|');
  return [whole, part && String.raw`(?:${part})(?:\s+(?:${part}))*`]
    .filter(Boolean)
    .map((words) => `${before}${words}${behind}`);
}

function contactPattern({ kind, value }: AddressId): readonly string[] {
  if (kind === 'email') return [`${before}${escaped(value)}${behind}`];
  // Ids of a channel are nothing that people write.
  if (kind !== 'phone') return [];
  const digits = value.replace(/\D/g, '');
  // +62 812, 62812 and 0812 are one number.
  const dialled = digits.replace(/^(?:62|0)/, '');
  const prefix = dialled === digits ? '' : String.raw`(?:\+?62|0)?${gap}`;
  const spaced = [...dialled].join(gap);
  return dialled.length < fewestDigits ? [] : [String.raw`(?<!\d)[(+]?${prefix}${spaced}(?!\d)`];
}

function escaped(words: string): string {
  return words.replace(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
}
