import { describesProblem } from './describes-problem.js';
import { counted } from './find-numbers.js';
import { isSmallTalk } from './is-small-talk.js';
import { self } from './pronouns.js';
import { properName, wordsAfterName } from './proper-name.js';

/** Words before the name of a cooperative, as the alternatives of a pattern. */
export const cooperativeKinds = 'koperasi|kopdes|kopkel|kdmp|kkmp|ksp|kspps|kud|bmt|kopkar|puskud';
const ends = `${wordsAfterName}|wis|wes|uwis|durung|dereng|sampun|lagi|kok|ning|sing|nu|situ|sini|kono|sering|selalu|tempat|bawa|bilang|minta|tutup|kosong|korupsi|kabur|dengan|pada|bisa|menahan|menolak|in|does|kecamatan|kec|kabupaten|kab|kota|provinsi`;
const cooperative = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${cooperativeKinds})(?:\s+(?!(?:${ends})(?![\p{L}\p{N}])|\d[\d.,]*\s*(?:${counted})(?!\p{L}))[\p{L}\p{N}'’-]+){1,6}`,
  'giu',
);

/** The cooperative that a text names: "KSP Maju Bersama"; null when it names none. */
export function findCooperative(text: string): string | null {
  const [found] = text.match(cooperative) ?? [];
  if (found === undefined) return null;
  const name = withoutRest(properName(found));
  return isTold(name) ? null : name;
}

/** Generic words at the beginning of a cooperative's name. */
const generic = /^(?:koperasi|koprasi|desa|kelurahan|merah|putih|simpan|pinjam|serba|usaha)$/iu;
/** The name of a village cooperative contains the surroundings of its village. */
const ofVillage = /^(?:kopdes|kopkel|kdmp|kkmp)(?!\p{L})|(?<!\p{L})merah putih(?!\p{L})/iu;
/** Most words of any other name, when no capitals mark its end. */
const maxLength = 3;

/** A name without the text after it: "ksp maju jaya makmur nahan simpanan". */
function withoutRest(name: string): string {
  const words = name.split(/\s+/);
  const isTold = /\p{Lu}\p{Ll}/u.test(words.slice(1).join(' '));
  if (isTold || ofVillage.test(name)) return name;
  const from = words.findIndex((word, place) => place > 0 && !generic.test(word));
  return from < 0 ? name : words.slice(0, from + maxLength).join(' ');
}

/** Words for a state, which are not part of a name: "habis", "bangkrut", "jauh". */
const states = new RegExp(
  `^(?:${[
    'habis|bubar|ambruk|rugi|bangkrut|pailit|jebol|collapse|kolaps|hancur|mati|sakit|vakum|pasif|nonaktif|jalan|mandek|berhenti|tamat|runtuh|lumpuh',
    'rame|ramai|sepi|jauh|dekat|deket|parah|payah|jelek|elek|ilegal|liar',
    'punya|milik|duwe|nduwe|gaduh|kagungan|janji|nolak|ngaku|nagih|nahan|motong|nipu|jual|beli|pinjam|rapat|pindah|datang|dateng|pakai|pake|nganggo|ganti|telat',
  ].join('|')})$`,
  'iu',
);
/** Pronouns, which are not part of a name: "kita", "tersebut". */
const pointed = new RegExp(
  `^(?:${self}|tersebut|tsb|tadi|lain|mereka|dia|iki|kuwi|niki|niku|ieu|eta)$`,
  'iu',
);
/** Verbs: "dikunci", "menolak". Few names begin with such words. */
const done =
  /^(?:di(?:kunci|tutup|buka|bawa|pimpin|kelola|urus|bubar|segel|sita|jual|bangun|pakai|pake|kuasai|gadai|bentuk|resmi|beku|ambil|datang|tangani|ganti)\p{L}*|(?:meng|meny|mem)\p{L}{4,})$/iu;

/** Whether a statement follows instead of a name: "koperasi desa mahal", "koperasi habis modal", "koperasi kami". */
function isTold(name: string): boolean {
  const [, ...words] = name.split(/\s+/);
  const own = words.filter((word) => !generic.test(word));
  const [first = ''] = own;
  const isName = /^\p{Lu}\p{Ll}/u.test(first);
  const isSaidOfIt = states.test(first) || done.test(first) || describesProblem(first);
  if (pointed.test(first) || (isSaidOfIt && !isName)) return true;
  return own.length > 0 && own.every((word) => describesProblem(word) || isSmallTalk(word));
}
