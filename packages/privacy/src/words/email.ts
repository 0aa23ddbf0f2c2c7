import { digitWords } from '../numbers/digit-words.js';
import type { PersonalDatum } from '../personal-data.js';
import { smallLetters } from '../small-letters.js';

const sign = String.raw`[\p{L}\d._%+'-]`;
const dot = String.raw`(?: ?[([{]?(?:dot|titik|koma)[)\]}]? ?|\.| \. )`;
const spokenSign = String.raw`(?: (?:dot|titik|underscore|under score|garis bawah|strip|min|dash) |[[({](?:dot|titik)[\])}])`;
const digits = String.raw`(?: (?:angka )?(?:${Object.keys(digitWords).join('|')})){0,6}`;
const local = String.raw`(?<!${sign})[\p{L}\d]${sign}{0,63}(?:${spokenSign}${sign}{1,63}){0,4}(?: \d{1,4}(?= (?:@|at|et) )|${digits})`;
const at = String.raw`(?: ?@ ?| ?[([{]at[)\]}] ?| (?:at|et|ad|add|ed|keong) )`;
const domain = String.raw`[\p{L}\d][\p{L}\d-]{0,62}`;
/** The most common hosts: after them the top-level domain may be missing. */
const host = `(?:gmail|g mail|gmel|yahoo|ymail|hotmail|outlook|icloud|rocketmail|protonmail|proton)`;
const ending = String.raw`(?:com|kom|c0m|co|ko|net|org|id|aidi|aydi|or|go|sch|ac|web|my|desa|info|me|biz|io|dev)`;
const end = String.raw`(?![\p{L}\d])`;
/** After these words everything before the at sign is the address: "email saya budi santoso at gmail titik com". */
const named = String.raw`(?<=(?<!\p{L})(?:e-?mail|surel|imel)(?:nya|ku|e)?(?: (?:saya|sy|aku|gw|gue|kulo|kula|abdi|beta))?[ :=]{1,3})`;

const patterns: readonly RegExp[] = [
  String.raw`${named}(?:${sign}{1,40} ){1,14}(?:@|at|et|ad|keong) ${domain}(?:${dot}${ending}){0,3}${end}`,
  String.raw`(?<!${sign})[\p{L}\d]${sign}{0,63}@(?:${domain}\.){1,5}[\p{L}\d]{2,24}`,
  String.raw`${local}${at}${domain}(?:${dot}${domain}){0,4}${dot}${ending}(?:${dot}${ending})?${end}`,
  String.raw`${local}(?:${at}| )${host}(?: ?(?:${dot}| )${ending}){1,2}${end}`,
  String.raw`${local}${at}${host}(?:com)?${end}`,
  // "gmail: asep99"
  String.raw`(?<=(?<!\p{L})(?:gmail|e-?mail|surel|imel)(?:nya|ku|e)?(?: (?:saya|sy|aku))?[ ]?[:=][ ]?)\p{L}[\p{L}._-]{2,40}\d[\p{L}\d._-]{0,20}${end}`,
  // "budi.santoso gmail"
  String.raw`(?<!${sign})\p{L}${sign}{0,40}[._\d]${sign}{0,20} ${host}${end}`,
].map((source) => new RegExp(source, 'gu'));
const hint = /@|mail|gmel|yahoo|outlook|icloud|dot|titik|proton|surel|imel/u;

/** E-mail addresses: written, obfuscated ("budi (at) mail (dot) com") or dictated. */
export function findEmails(written: string): readonly PersonalDatum[] {
  const text = smallLetters(written);
  if (!hint.test(text)) return [];
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ 0: { length }, index }) => ({
      kind: 'EMAIL',
      start: index,
      end: index + length,
      value: written.slice(index, index + length),
      confidence: 0.99,
    }));
}
