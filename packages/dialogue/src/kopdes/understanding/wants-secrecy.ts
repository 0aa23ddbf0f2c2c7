import { tokens } from '../../language/tokens.js';
import { isEmpty } from './is-small-talk.js';
import { self, selves } from './pronouns.js';
import { saysOnly } from './says-only.js';

const secret = 'rahasia|rahasiakan|dirahasiakan|anonim|secret|confidential|anonymous';
const harm =
  'ketahuan|ketauan|ketawan|dipecat|dimarahi|diintimidasi|didatangi|dikucilkan|dimusuhi|diancam|konangan|found out|fired';
const afraid = 'takut|wedi|ajrih|sieun|afraid|scared';
/** How somebody says what shall not be done, in the tongues of the islands: "jangki", "jang", "ojo". */
const no =
  '(?:jangan(?:ki|mi|lah)?|jang(?:ki|ko|mi)?|ojo|ampun|ulah|entong|tra usah|(?:tidak|ora|teu|mboten) (?:usah|perlu|mau|gelem|purun|hayang|hoyong)|don t|do not)';
const name = `(?:(?:${self}) (?:pu|pung|punya) )?(?:nama|identitas|jeneng|asma|ngaran|name)(?:ku|ne|na)?(?: (?:${self}))?`;
/** What tells others of somebody; to leave a name out is more. */
const tell =
  '(?:di|ng|nge|me|my)?(?:kasih|kasi|beri|bilang|ngomong|omong|kand|kandh|andhak|sebar|nyebar|umbar|bocor|kirim|ngirim|sampai|buka|bongkar|lapor|share|tell|reveal|give)\\p{L}*';
const mention =
  '(?:di|ny|me|meny)?(?:sebut|cantum|tulis|tampil|muat|catat|ebut|antum|pakai|pake|anggo|muncul|metu|keluar|mention|show|publish|use|appear)\\p{L}*';
const asking = '(?:tolong|mohon|minta|harap|please|ya|yak|yah|ye|pak|bu|min|kak|kalau|bisa|saya)';
const noName = `(?:${no}|tanpa) (?:(?!${tell}(?!\\p{L}))\\p{L}+ )?(?:nama|identitas)`;
const hide = '(?:di)?rahasia(?:kan|in|ken|no|ake|keun|aken)';
/** What is hidden of accounts is a fact; what is hidden of a name is a wish. */
const hideName = `(?:${hide}|(?:di)?(?:sembunyi|umpet|singid|samar)(?:kan|in|ken|no|ake|keun|aken))`;
/** His name is to be kept from others: "jangan kasih tahu nama saya ke ketua", "nama saya tolong jangan disebut". */
const hiddenName = [
  `${no} (?:\\p{L}+ )?${tell} (?:tahu |tau |tahukan )?(?:\\p{L}+ )?${name}(?: (?:ke|kepada|sama|pada|dateng|ka|to)(?: (?!${asking}(?!\\p{L}))\\p{L}+){1,2})?`,
  `${name}(?: ${asking}){0,3} ${no} (?:\\p{L}+ )?(?:${tell}|${mention})(?: tahu)?(?: (?:ke|kepada|sama|pada|to)(?: (?!${asking}(?!\\p{L}))\\p{L}+){1,2})?`,
  // Who tells it does not want it himself: "ketua tidak mau namanya disebut" is a fact.
  `(?<=^|(?:${self}|tapi|dan|pokok) )${no} ${name} (?:ikut |sampai )?${mention}`,
  `${no} ${mention} ${name}`,
  // What is kept secret is his name or his report: "neraca dirahasiakan ketua" is a fact.
  `(?:${name}|(?:laporan|aduan|data|pesan) (?:${self}|ini|iki|ieu))(?: ${asking}){0,3} ${hide}`,
  `${hideName} (?:saja |aja |dulu )?${name}`,
  `${name}(?: ${asking}){1,3} ${hideName}`,
  `${hide} (?:laporan |aduan |data )?(?:${self}|ini|iki|ieu)`,
  `(?:tolong|mohon|minta|harap|please|nyuwun) (?:\\p{L}+ ){0,3}?${hide}(?: ${name})?`,
  `keep my name|hide my name`,
].join('|');
/** Nobody is to find out: "jangan sampai ketahuan saya yang lapor". */
const learns = `(?:tahu|dengar|weruh|ngerti|know)(?=$| (?:${asking}|${self}|${name}|ini|iki|kalau|bahwa|nek|yen|siapa|sapa|sopo|who)(?!\\p{L}))`;
const says = 'bilang|kata|pesan|suruh|nyuruh|menyuruh|ngomong|perintah|melarang';
const unfound = `(?<!(?:${says})(?: \\p{L}+)? )${no} (?:(?:sampai|sampe|nganti|dugi|let) (?:(?:pak|bu|bapak|ibu) )?(?:(?!${asking}(?!\\p{L}))\\p{L}+ ){0,2}(?:ketahuan|ketauan|konangan|bocor|${learns})|ketahuan)(?: (?:kalau |bahwa |nek )?(?:${self})(?: (?:yang |sing )?(?:lapor|melapor|cerita|ngadu|mengadu|bilang|kasih tahu))?)?`;
/** Nobody else is to hear of it: "jangan bilang siapa2", "ojo kandha sopo sopo", "jangan dikasih ke orang koperasi". */
const noWord =
  '(?:jangan|ojo|aja|ampun|don t|do not) (?:sampai |pernah )?(?:bilang|ngomong|omong|kandha|kanda|cerita|crita|kasih|dikasih|dikasihkan|diberi|dikandhakke|sebar|disebar|tell)\\p{L}*(?: (?:ke|sama|karo|dateng))?(?: (?:siapa|sapa|sopo|orang|wong|pengurus|ketua|any|no)[\\p{L}\\d]*)+';
/** Somebody asks to be safe, and nothing else: "beneran aman ya?", "janji jangan bocor". */
const safety =
  '^(?:(?:tapi|ini|benar|bener|beneran|janji|saya|data|nama|laporan) )*(?:aman(?: (?:ya|kan|tidak|pak|bu|min|kak))+|jangan (?:sampai )?bocor(?: (?:ya|pak|bu|min|kak))*)$';
/** His name is to be taken away: "hapus nama saya"; from a list of members, it is a fact. */
const dropsName = `(?:hapus|hilang|buang|remove|delete)(?:kan|in|en|no)? (?:saja |aja )?${name}(?!(?: (?:${self}))? (?:(?:dari|from)(?! (?:laporan|aduan|my report))|oleh|di)(?!\\p{L}))|${name}(?:(?: (?!saya)${asking})+ (?:di)?hapus\\p{L}*| (?:di)?hapus\\p{L}*(?= (?:saja|aja|ya|dong)(?!\\p{L})))`;
/** It is his wish where he alone, or nobody, stands before it. */
const ofHis = `(?=hapus|hilang|buang|remove|delete|nama|identitas|${self})(?<=^(?:(?:${asking}|${self}|mau|bang|mas|mbak) )*)(?:${dropsName})`;
const wish = new RegExp(
  `(?<!\\p{L})(?:${hiddenName}|${unfound}|${secret}|${harm}|${afraid}|${noName}|${noWord}|${safety}|${ofHis})(?![\\p{L}\\d])`,
  'gu',
);
const question = /(?:^|\s)(?:kan|tidak|apa|apakah|nanti|is|will|am)(?:\s|$)|\?\s*$/iu;
const denies =
  /(?<!\p{L})(?:tidak|jangan|bukan|not) (?:usah |perlu )?(?:di)?(?:rahasia|takut|wedi)/iu;

/** What stands between a fear and what is feared: "wedi nek ketauan". */
const conditions = new Set('nek yen kalau kalo sampai sampe lamun if that'.split(' '));

/** Whoever says it in more words than these tells what happened. */
const maxLength = 10;

const nameless = new RegExp(
  `(?<!\\p{L})(?:anonim|anonymous|${noName}|${dropsName})(?!\\p{L})`,
  'u',
);
/** What a story says of it in so many words; a fear in it belongs to what happened. */
const inSoManyWords = new RegExp(
  `(?<!\\p{L})(?:${hiddenName}|${unfound}|${noWord})(?![\\p{L}\\d])`,
  'u',
);
/** His name is to be left out or taken away. */
const leavesNameOut = new RegExp(
  `(?<!\\p{L})(?:anonim|anonymous|tanpa (?:\\p{L}+ )?(?:nama|identitas)|${dropsName})(?!\\p{L})`,
  'u',
);
/** The same behind what is told: "… tanpa nama saya", "… anonim saja". */
const nameLeftOutBehind = new RegExp(
  `(?<!\\p{L})(?:tanpa nama (?:${self})|(?:anonim|tanpa nama) (?:saja|aja))(?!\\p{L})`,
  'u',
);
/** Words in which the wish is put. */
const besideNameless = new Set([...selves, ...'secara sebagai laporan ini as'.split(' ')]);

/** Words without which nobody wishes it: most messages have none of them, and are not searched. */
const hint = new RegExp(
  `nama|identitas|jeneng|asma|ngaran|name|tidak mau|ora gelem|jang|ojo|aja|ampun|ulah|entong|tra usah|do|aman|${secret}|${harm}|${afraid}`,
  'u',
);

/** How far somebody stays unknown: his name is kept from others, or is not written down at all. */
export type Secrecy = 'anonymous' | 'confidential';

/** How somebody wants to stay unknown: "jangan pake nama", "nanti saya dipecat gak?", "ini rahasia kan"; null = he does not say. */
export function wishOfSecrecy(
  text: string,
  { isStory }: { readonly isStory: boolean },
): Secrecy | null {
  if (isStory) return wishIn(text, isStory);
  const wishes = sentencesOf(text).map((sentence) => wishIn(sentence, isStory));
  return wishes.find((each) => each !== null) ?? null;
}

function wishIn(text: string, isStory: boolean): Secrecy | null {
  const words = tokens(text);
  const said = words.join(' ');
  if (words.length > maxLength || denies.test(said)) return null;
  const rest = withoutWishes(said);
  if (rest === said) return null;
  // Where a story is asked for, "warga takut beli gas" is one; "mau lapor tapi takut" is not yet.
  const isAlone = tokens(rest).every((word) => isEmpty(word) || conditions.has(word));
  if (isStory && !isAlone && !question.test(`${said}${text.trim().endsWith('?') ? '?' : ''}`))
    return null;
  return nameless.test(said) ? 'anonymous' : 'confidential';
}

/**
 * How somebody wants to stay unknown who tells what happened, too; null = the story does not say. Each sentence is looked at for itself. A
 * chat reads it as it comes; a form with boxes for it asks where none is ticked.
 */
export function secrecyTold(text: string): Secrecy | null {
  const said = [...sentencesOf(text), ...clausesOf(text)]
    .map((part) => tokens(part).join(' '))
    .filter((part) => hint.test(part));
  if (said.some(wantsNoName)) return 'anonymous';
  const isHidden = said.some((each) => inSoManyWords.test(each) && !denies.test(each));
  return isHidden ? 'confidential' : null;
}

function wantsNoName(said: string): boolean {
  const at = said.search(leavesNameOut);
  const before = tokens(said.slice(0, Math.max(at, 0)));
  const isHis = at >= 0 && before.every((word) => isEmpty(word) || besideNameless.has(word));
  return isHis || nameLeftOutBehind.test(said);
}

/** A secret, and nothing else: "rahasia ya", "jangan disebut". */
const secretAlone = new RegExp(
  `(?<!\\p{L})(?:${secret}|${hide}|${no} (?:di)?(?:sebut|tampilkan))(?!\\p{L})`,
  'gu',
);
const besideSecret = new Set(
  'nama identitas ini itu semua dari ketua pengurus bendahara kades lurah warga orang'.split(' '),
);

/** How somebody wants to stay unknown who answers a question; what is secret in what he tells is no wish of his. */
export function secrecyAnswered(text: string): Secrecy | null {
  const told = secrecyTold(text);
  if (told !== null) return told;
  const isAlone = clausesOf(text).some((clause) => saysOnly(clause, secretAlone, besideSecret));
  return isAlone ? 'confidential' : null;
}

/** A text without what it says of staying unknown; itself where it says nothing of it. */
export function withoutSecrecy(text: string): string {
  const said = tokens(text).join(' ');
  const rest = withoutWishes(said);
  return rest === said ? text : rest;
}

function withoutWishes(said: string): string {
  return hint.test(said) ? said.replace(wish, ' ') : said;
}

function clausesOf(text: string): readonly string[] {
  return text.split(/[.,;!?\n]+/u);
}

function sentencesOf(text: string): readonly string[] {
  return text.match(/[^.;!?\n]+[.;!?\n]*/gu) ?? [];
}
