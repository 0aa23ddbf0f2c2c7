import { tokens } from '../../words/tokens.js';
import { isEmpty } from './tells-nothing.js';

const no = '(?:tidak|mboten|ora|teu|henteu|belum|dereng|durung|no|none|don t|do not)';
const has =
  '(?:ada|wonten|ono|ana|aya|punya|gadah|gadhah|kagungan|duwe|nduwe|gaduh|boga|have|usah|perlu|pakai|pake)';
const phone =
  '(?:hp|hape|handphone|nomor|nomer|wa|whatsapp|telepon|telpon|telp|kontak|phone|number)';
const declines = new RegExp(
  `(?<!\\p{L})(?:${no} ${has}(?: (?:a|any))?(?: ${phone})*|(?:${no}|tanpa|without) (?:a )?${phone})(?!\\p{L})`,
  'u',
);

/** Whether somebody says nothing but that he gives no number: "gausah", "mboten gadhah hp", "no phone". */
export function declinesNumber(text: string): boolean {
  const said = tokens(text).join(' ');
  const rest = said.replace(declines, ' ');
  return rest !== said && tokens(rest).every(isEmpty);
}
