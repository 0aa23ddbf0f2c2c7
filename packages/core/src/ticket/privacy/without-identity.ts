import type { AddressId } from '../../channel/address.js';
import { nameTitles } from './name-titles.js';

/** The identity of a person, as far as they gave it. */
export interface ReporterIdentity {
  readonly name?: string | undefined;
  readonly contacts?: readonly AddressId[] | undefined;
}

/** Replaces what leads to the reporter. */
const covered = '••••';
const before = String.raw`(?<![\p{L}\p{N}])`;
const behind = String.raw`(?![\p{L}\p{N}])`;

/** Words in and beside names that do not identify a person. */
const nobodys = new Set([...nameTitles, 'desa', 'warga', 'toko', 'warung', 'koperasi']);
/** Shorter parts of a name are initials and titles. */
const minPartLength = 3;

/** Separators that people write between the digits of a number. */
const gap = String.raw`[\s.()–-]{0,2}`;
/** Shorter numbers do not identify a person. */
const minDigits = 7;
/** Maximum distance of a number or an address from words such as "my phone", in characters. */
const farBehind = 20;

const self = '(?:saya|sy|aku|ku|kami|kulo|kula|abdi|gue|gw|pribadi)';
const phone = '(?:no(?:mor|mer)?|hp|hape|wa|whatsapp|te?le?pon|telp|kontak|phone|number)';
const email = '(?:e-?mail|surel)';
const own = (words: string) =>
  String.raw`(?<=${before}(?:${words}(?:ku| ${self})|my(?: ${words})+)${behind}[^\d@\n.;]{0,${farBehind}})`;

/** Data of the reporter, recognised by its form or the words before it: NIK, phone number, e-mail address. */
const his = [
  // Region, day of birth (of women 40 more), month, year, serial.
  String.raw`(?<!\d)[1-9]\d(?:${gap}\d\d){2}${gap}(?:[04][1-9]|[1256]\d|[37][01])${gap}(?:0[1-9]|1[0-2])${gap}\d\d${gap}\d{4}(?!\d)`,
  String.raw`${own(`${phone}(?: ${phone})*`)}\+?\d(?:${gap}\d){${minDigits - 1},14}`,
  String.raw`${own(email)}${before}[^\s@,;:<>()]+@[\w-]+(?:\.[\w-]+)+`,
];

/**
 * Removes from a text what leads to its author: each part of their name, their numbers in any spacing, their e-mail
 * address and their NIK, as far as these are known or called their own. Statements about others stay.
 *
 * @param people - the author and the represented person; several if a name was corrected
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

/** Patterns of the whole name, then of its parts, alone and side by side. */
function namePatterns(name: string): readonly string[] {
  const parts = name.trim().split(/\s+/u).filter(Boolean);
  const telling = parts.filter((part) => {
    const letters = part.replace(/[^\p{L}]/gu, '').toLowerCase();
    return letters.length >= minPartLength && !nobodys.has(letters);
  });
  const whole = parts.map(written).join(String.raw`\s+`);
  const part = telling.map(written).join('|');
  return [whole, part && String.raw`(?:${part})(?:\s+(?:${part}))*`]
    .filter(Boolean)
    .map((words) => `${before}${words}${behind}`);
}

/** Latin letters with diacritics, and full-width letters, by their plain letter. */
const marked = new Map<string, string>();
for (const [first, last] of [
  [0xc0, 0x24f],
  [0x1e00, 0x1eff],
  [0xff21, 0xff5a],
] as const) {
  for (let code = first; code <= last; code += 1) {
    const letter = String.fromCodePoint(code);
    const bare = withoutMarks(letter);
    if (bare !== letter && /\p{L}/u.test(letter))
      marked.set(bare, (marked.get(bare) ?? '') + letter);
  }
}

/**
 * Source of a regular expression (flags `iu`) that finds a part of a name with any diacritics, as a word or letter by
 * letter: "Aminâh", "A M I N A H", "a.m.i.n.a.h".
 */
function written(part: string): string {
  const letters = [...withoutMarks(part)].map((letter) => {
    const others = marked.get(letter) ?? '';
    return String.raw`${others ? `[${letter}${others}]` : escaped(letter)}\p{M}*`;
  });
  return `(?:${letters.join('')}|${letters.join(String.raw`[\s.-]{1,2}`)})`;
}

function withoutMarks(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '');
}

function contactPattern({ kind, value }: AddressId): readonly string[] {
  if (kind === 'email') return [`${before}${escaped(value)}${behind}`];
  // People do not write the ids of a channel.
  if (kind !== 'phone') return [];
  const digits = value.replace(/\D/g, '');
  // +62 812, 62812 and 0812 are one number.
  const dialled = digits.replace(/^(?:62|0)/, '');
  const prefix = dialled === digits ? '' : String.raw`(?:\+?62|0)?${gap}`;
  const spaced = [...dialled].join(gap);
  return dialled.length < minDigits ? [] : [String.raw`(?<!\d)[(+]?${prefix}${spaced}(?!\d)`];
}

function escaped(words: string): string {
  return words.replace(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
}
