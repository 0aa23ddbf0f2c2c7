import { tokens } from '../../words/tokens.js';
import { isEmpty } from './tells-nothing.js';

const secret = 'rahasia|rahasiakan|dirahasiakan|anonim|secret|confidential|anonymous';
const harm =
  'ketahuan|ketauan|ketawan|dipecat|dimarahi|diintimidasi|didatangi|dikucilkan|dimusuhi|diancam|konangan|found out|fired';
const afraid = 'takut|wedi|ajrih|sieun|afraid|scared';
const noName = '(?:jangan|tanpa|tidak usah|tidak mau|tidak perlu) (?:\\p{L}+ )?(?:nama|identitas)';
/** Nobody else is to hear of it: "jangan bilang siapa2", "ojo kandha sopo sopo", "jangan dikasih ke orang koperasi". */
const noWord =
  '(?:jangan|ojo|aja|ampun|don t|do not) (?:sampai |pernah )?(?:bilang|ngomong|omong|kandha|kanda|cerita|crita|kasih|dikasih|dikasihkan|diberi|dikandhakke|sebar|disebar|tell)\\p{L}*(?: (?:ke|sama|karo|dateng))?(?: (?:siapa|sapa|sopo|orang|wong|pengurus|ketua|any|no)[\\p{L}\\d]*)+';
/** Somebody asks to be safe, and nothing else: "beneran aman ya?", "janji jangan bocor". */
const safety =
  '^(?:(?:tapi|ini|benar|bener|beneran|janji|saya|data|nama|laporan) )*(?:aman(?: (?:ya|kan|tidak|pak|bu|min|kak))+|jangan (?:sampai )?bocor(?: (?:ya|pak|bu|min|kak))*)$';
const wish = new RegExp(
  `(?<!\\p{L})(?:${secret}|${harm}|${afraid}|${noName}|${noWord}|${safety})(?![\\p{L}\\d])`,
  'giu',
);
const question = /(?:^|\s)(?:kan|tidak|apa|apakah|nanti|is|will|am)(?:\s|$)|\?\s*$/iu;
const denies =
  /(?<!\p{L})(?:tidak|jangan|bukan|not) (?:usah |perlu )?(?:di)?(?:rahasia|takut|wedi)/iu;

/** What stands between a fear and what is feared: "wedi nek ketauan". */
const conditions = new Set('nek yen kalau kalo sampai sampe lamun if that'.split(' '));

/** Whoever says it in more words than these tells what happened. */
const longest = 10;

/** How somebody wants to stay unknown: "jangan pake nama", "nanti saya dipecat gak?", "ini rahasia kan"; null = he does not say. */
export function wishOfSecrecy(
  text: string,
  { isStory }: { readonly isStory: boolean },
): 'anonymous' | 'confidential' | null {
  const words = tokens(text);
  const said = words.join(' ');
  const rest = said.replace(wish, ' ');
  if (words.length > longest || rest === said || denies.test(said)) return null;
  // Where a story is asked for, "warga takut beli gas" is one; "mau lapor tapi takut" is not yet.
  const isAlone = tokens(rest).every((word) => isEmpty(word) || conditions.has(word));
  if (isStory && !isAlone && !question.test(`${said}${text.trim().endsWith('?') ? '?' : ''}`))
    return null;
  return new RegExp(`anonim|anonymous|${noName}`, 'iu').test(said) ? 'anonymous' : 'confidential';
}
