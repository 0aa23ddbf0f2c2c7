import { selves } from './pronouns.js';
import { saysOnly } from './says-only.js';

const no =
  '(?:tidak|indak|tra|ta|alim|embung|mboten|ora|teu|henteu|belum|dereng|durung|no|none|don t|do not)';
const has =
  '(?:ada|wonten|ono|ana|aya|punya|gadah|gadhah|kagungan|duwe|nduwe|gaduh|boga|pu|hafal|apal|have|usah|perlu|kedah|pakai|pake)';
const phone =
  '(?:hp|hape|handphone|nomor|nomer|wa|whatsapp|telepon|telpon|telp|kontak|phone|number)';
const declines = new RegExp(
  `(?<!\\p{L})(?:${no} ${has}(?: (?:a|any))?(?: ${phone})*|(?:${no}|tanpa|without) (?:a )?${phone})(?!\\p{L})`,
  'gu',
);

/** Words for a citizen without a phone, and for the owner of the phone they use: "simbah ora duwe hape, iki nyilih". */
const beside = new Set([
  ...`mbah simbah nenek kakek mama bapa ini iki iko niki ieu this is my s pinjam pinjaman nyilih minjam nginjeum milik punya pung pu gadah
  gaduh juga cucu anak adik kakak tetangga tonggo teman neighbour friend hp hape handphone phone nomor nomer`.split(
    /\s+/,
  ),
  ...selves,
]);

/** Whether a citizen only refuses to give a number, or has none: "gausah", "mboten gadhah hp", "no phone". */
export function declinesNumber(text: string): boolean {
  return saysOnly(text, declines, beside);
}
