import { tokens } from '../../words/tokens.js';

const secret = 'rahasia|rahasiakan|dirahasiakan|anonim|secret|confidential|anonymous';
const harm =
  'ketahuan|dipecat|dimarahi|diintimidasi|didatangi|dikucilkan|dimusuhi|diancam|konangan|found out|fired';
const afraid = 'takut|wedi|ajrih|sieun|afraid|scared';
const noName = '(?:jangan|tanpa|tidak usah|tidak mau|tidak perlu) (?:\\p{L}+ )?(?:nama|identitas)';
/** Somebody asks to be safe, and nothing else: "beneran aman ya?", "janji jangan bocor". */
const safety =
  '^(?:(?:tapi|ini|benar|bener|beneran|janji|saya|data|nama|laporan) )*(?:aman(?: (?:ya|kan|tidak|pak|bu|min|kak))+|jangan (?:sampai )?bocor(?: (?:ya|pak|bu|min|kak))*)$';
const wish = new RegExp(
  `(?<!\\p{L})(?:${secret}|${harm}|${afraid}|${noName}|${safety})(?!\\p{L})`,
  'iu',
);
const question = /(?:^|\s)(?:kan|tidak|apa|apakah|nanti|is|will|am)(?:\s|$)|\?\s*$/iu;
const denies =
  /(?<!\p{L})(?:tidak|jangan|bukan|not) (?:usah |perlu )?(?:di)?(?:rahasia|takut|wedi)/iu;

/** Whoever says it in more words than these tells what happened. */
const longest = 10;

/** How somebody wants to stay unknown: "jangan pake nama", "nanti saya dipecat gak?", "ini rahasia kan"; null = he does not say. */
export function wishOfSecrecy(
  text: string,
  { isStory }: { readonly isStory: boolean },
): 'anonymous' | 'confidential' | null {
  const words = tokens(text);
  const said = words.join(' ');
  if (words.length > longest || !wish.test(said) || denies.test(said)) return null;
  // Where a story is asked for, "warga takut beli gas" is one.
  if (isStory && !question.test(`${said}${text.trim().endsWith('?') ? '?' : ''}`)) return null;
  return new RegExp(`anonim|anonymous|${noName}`, 'iu').test(said) ? 'anonymous' : 'confidential';
}
