import { tokens } from '@aduan/dialogue';
import { describesProblem } from './describes-problem.js';
import { cooperativeKinds } from './find-cooperative.js';
import { describesLoss } from './may-ask.js';

/** Apologies before a story: for age, eyesight, language or boldness. */
const excuses = [
  '(?:sudah|wis|wes|sampun|lah|atos|su) (?:tua|tuwo|tuwa|sepuh|kolot|gaek|lanjut usia|rabun)',
  '(?:orang|wong|urang|tiyang) (?:kecil|cilik|alit|leutik|ketek|kampung|bodoh|awam)',
  '(?:tidak|kurang|ora|mboten|teu) (?:bisa|pandai|pinter|pintar|lancar|iso|saged|tiasa|awas) (?:nulis|menulis|ngetik|mengetik|baca|membaca|bahasa)',
  '(?:maaf|punten|pangapunten|nuwun sewu|hapunten) (?:\\p{L}+ )?(?:kalau|kalo|bila|jika|nek|menawi|upami|lamun|yen) (?:\\p{L}+ )?(?:salah|ganggu|mengganggu|merepotkan|ngrepoti|ngarepotkeun|kurang)',
  'gaptek|buta huruf|baru pertama kali|perkenalkan|semoga (?:\\p{L}+ ){0,4}sehat',
  'forgive my|sorry (?:for|to) (?:my|bother|disturb)|i am (?:an )?old',
].join('|');
const excuse = new RegExp(`(?<!\\p{L})(?:${excuses})(?!\\p{L})`, 'gu');
/** Subjects of complaints: a message that names one has begun the story. */
const matter = new RegExp(
  String.raw`(?<!\p{L})(?:${cooperativeKinds}|uang|duit|dana|simpan\p{L}*|tabung\p{L}*|pinjam\p{L}*|utang|bunga|pupuk|gas|beras|gerai|gudang|ketua|pengurus|petugas|rapat|rat|anggota|harga|bantuan|cooperative|money|savings|loan)(?!\p{L})|\d`,
  'u',
);
/** Longest preface, in words. A longer message has begun the story. */
const longest = 16;

/** Whether a text names a subject of complaints or a problem. */
export function namesMatter(text: string): boolean {
  return matter.test(tokens(text).join(' ')) || describesProblem(text) || describesLoss(text);
}

/** Whether a message only introduces a story: "Nak saya sudah tua, mata kurang awas, maaf kalau salah tulis". */
export function isPreface(text: string): boolean {
  const words = tokens(text);
  const said = words.join(' ');
  const rest = said.replaceAll(excuse, ' ');
  return words.length <= longest && rest !== said && !namesMatter(rest);
}
