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
const minPartLength = 3;

/** What people write between the digits of a number. */
const gap = String.raw`[\s.()–-]{0,2}`;
/** Fewer lead to nobody. */
const minDigits = 7;
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
  String.raw`${own(`${phone}(?: ${phone})*`)}\+?\d(?:${gap}\d){${minDigits - 1},14}`,
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
    return letters.length >= minPartLength && !nobodys.has(letters);
  });
  const whole = parts.map(written).join(String.raw`\s+`);
  const part = telling.map(written).join('|');
  return [whole, part && String.raw`(?:${part})(?:\s+(?:${part}))*`]
    .filter(Boolean)
    .map((words) => `${before}${words}${behind}`);
}

/** Latin letters with marks, and wide ones, by the letter that each is without. */
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

/** A part of a name with any marks, whole or letter by letter: "Aminâh", "A M I N A H", "a.m.i.n.a.h". */
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
  // Ids of a channel are nothing that people write.
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
