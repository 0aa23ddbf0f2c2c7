import { tokens } from '@aduan/dialogue';
import { isEmpty } from './is-small-talk.js';
import { self, selves } from './pronouns.js';
import { saysOnly } from './says-only.js';

const secret = 'rahasia|rahasiakan|dirahasiakan|anonim|secret|confidential|anonymous';
const harm =
  'ketahuan|ketauan|ketawan|dipecat|dimarahi|diintimidasi|didatangi|dikucilkan|dimusuhi|diancam|konangan|found out|fired';
const afraid = 'takut|wedi|ajrih|sieun|afraid|scared';
/** Negations of a forbidden action, in local languages: "jangki", "jang", "ojo". */
const no =
  '(?:jangan(?:ki|mi|lah)?|jang(?:ki|ko|mi)?|ojo|ampun|ulah|entong|tra usah|(?:tidak|ora|teu|mboten) (?:usah|perlu|mau|gelem|purun|hayang|hoyong)|don t|do not)';
const name = `(?:(?:${self}) (?:pu|pung|punya) )?(?:nama|identitas|jeneng|asma|ngaran|name)(?:ku|ne|na)?(?: (?:${self}))?`;
/** Verbs for revealing a person to others. Leaving the name out goes further. */
const tell =
  '(?:di|ng|nge|me|my)?(?:kasih|kasi|beri|bilang|ngomong|omong|kand|kandh|andhak|sebar|nyebar|umbar|bocor|kirim|ngirim|sampai|buka|bongkar|lapor|share|tell|reveal|give)\\p{L}*';
const mention =
  '(?:di|ny|me|meny)?(?:sebut|cantum|tulis|tampil|muat|catat|ebut|antum|pakai|pake|anggo|muncul|metu|keluar|mention|show|publish|use|appear)\\p{L}*';
const asking = '(?:tolong|mohon|minta|harap|please|ya|yak|yah|ye|pak|bu|min|kak|kalau|bisa|saya)';
const noName = `(?:${no}|tanpa) (?:(?!${tell}(?!\\p{L}))\\p{L}+ )?(?:nama|identitas)`;
const hide = '(?:di)?rahasia(?:kan|in|ken|no|ake|keun|aken)';
/** Hidden accounts are a fact; a hidden name is a wish. */
const hideName = `(?:${hide}|(?:di)?(?:sembunyi|umpet|singid|samar)(?:kan|in|ken|no|ake|keun|aken))`;
/** The name is to be kept from others: "jangan kasih tahu nama saya ke ketua", "nama saya tolong jangan disebut". */
const hiddenName = [
  `${no} (?:\\p{L}+ )?${tell} (?:tahu |tau |tahukan )?(?:\\p{L}+ )?${name}(?: (?:ke|kepada|sama|pada|dateng|ka|to)(?: (?!${asking}(?!\\p{L}))\\p{L}+){1,2})?`,
  `${name}(?: ${asking}){0,3} ${no} (?:\\p{L}+ )?(?:${tell}|${mention})(?: tahu)?(?: (?:ke|kepada|sama|pada|to)(?: (?!${asking}(?!\\p{L}))\\p{L}+){1,2})?`,
  // Another person's wish is a fact: "ketua tidak mau namanya disebut".
  `(?<=^|(?:${self}|tapi|dan|pokok) )${no} ${name} (?:ikut |sampai )?${mention}`,
  `${no} ${mention} ${name}`,
  // Only the citizen's name or report counts: "neraca dirahasiakan ketua" is a fact.
  `(?:${name}|(?:laporan|aduan|data|pesan) (?:${self}|ini|iki|ieu))(?: ${asking}){0,3} ${hide}`,
  `${hideName} (?:saja |aja |dulu )?${name}`,
  `${name}(?: ${asking}){1,3} ${hideName}`,
  `${hide} (?:laporan |aduan |data )?(?:${self}|ini|iki|ieu)`,
  `(?:tolong|mohon|minta|harap|please|nyuwun) (?:\\p{L}+ ){0,3}?${hide}(?: ${name})?`,
  `keep my name|hide my name`,
].join('|');
/** The report must not become known: "jangan sampai ketahuan saya yang lapor". */
const learns = `(?:tahu|dengar|weruh|ngerti|know)(?=$| (?:${asking}|${self}|${name}|ini|iki|kalau|bahwa|nek|yen|siapa|sapa|sopo|who)(?!\\p{L}))`;
const says = 'bilang|kata|pesan|suruh|nyuruh|menyuruh|ngomong|perintah|melarang';
const unfound = `(?<!(?:${says})(?: \\p{L}+)? )${no} (?:(?:sampai|sampe|nganti|dugi|let) (?:(?:pak|bu|bapak|ibu) )?(?:(?!${asking}(?!\\p{L}))\\p{L}+ ){0,2}(?:ketahuan|ketauan|konangan|bocor|${learns})|ketahuan)(?: (?:kalau |bahwa |nek )?(?:${self})(?: (?:yang |sing )?(?:lapor|melapor|cerita|ngadu|mengadu|bilang|kasih tahu))?)?`;
/** Others must not hear about it: "jangan bilang siapa2", "ojo kandha sopo sopo", "jangan dikasih ke orang koperasi". */
const noWord =
  '(?:jangan|ojo|aja|ampun|don t|do not) (?:sampai |pernah )?(?:bilang|ngomong|omong|kandha|kanda|cerita|crita|kasih|dikasih|dikasihkan|diberi|dikandhakke|sebar|disebar|tell)\\p{L}*(?: (?:ke|sama|karo|dateng))?(?: (?:siapa|sapa|sopo|orang|wong|pengurus|ketua|any|no)[\\p{L}\\d]*)+';
/** A message that only asks for safety: "beneran aman ya?", "janji jangan bocor". */
const safety =
  '^(?:(?:tapi|ini|benar|bener|beneran|janji|saya|data|nama|laporan) )*(?:aman(?: (?:ya|kan|tidak|pak|bu|min|kak))+|jangan (?:sampai )?bocor(?: (?:ya|pak|bu|min|kak))*)$';
/** The name is to be removed: "hapus nama saya"; removal from a list of members is a fact. */
const dropsName = `(?:hapus|hilang|buang|remove|delete)(?:kan|in|en|no)? (?:saja |aja )?${name}(?!(?: (?:${self}))? (?:(?:dari|from)(?! (?:laporan|aduan|my report))|oleh|di)(?!\\p{L}))|${name}(?:(?: (?!saya)${asking})+ (?:di)?hapus\\p{L}*| (?:di)?hapus\\p{L}*(?= (?:saja|aja|ya|dong)(?!\\p{L})))`;
/** It is the citizen's wish when no other person is named before it. */
const ofHis = `(?=hapus|hilang|buang|remove|delete|nama|identitas|${self})(?<=^(?:(?:${asking}|${self}|mau|bang|mas|mbak) )*)(?:${dropsName})`;
const wish = new RegExp(
  `(?<!\\p{L})(?:${hiddenName}|${unfound}|${secret}|${harm}|${afraid}|${noName}|${noWord}|${safety}|${ofHis})(?![\\p{L}\\d])`,
  'gu',
);
const question = /(?:^|\s)(?:kan|tidak|apa|apakah|nanti|is|will|am)(?:\s|$)|\?\s*$/iu;
const denies =
  /(?<!\p{L})(?:tidak|jangan|bukan|not) (?:usah |perlu )?(?:di)?(?:rahasia|takut|wedi)/iu;

/** Words between a fear and its object: "wedi nek ketauan". */
const conditions = new Set('nek yen kalau kalo sampai sampe lamun if that'.split(' '));

/** A longer message, in words, is a story. */
const maxLength = 10;

const nameless = new RegExp(
  `(?<!\\p{L})(?:anonim|anonymous|${noName}|${dropsName})(?!\\p{L})`,
  'u',
);
/** Explicit wishes in a story. A fear in a story is part of the story. */
const inSoManyWords = new RegExp(
  `(?<!\\p{L})(?:${hiddenName}|${unfound}|${noWord})(?![\\p{L}\\d])`,
  'u',
);
/** The name is to be left out or removed. */
const leavesNameOut = new RegExp(
  `(?<!\\p{L})(?:anonim|anonymous|tanpa (?:\\p{L}+ )?(?:nama|identitas)|${dropsName})(?!\\p{L})`,
  'u',
);
/** The same at the end of a story: "… tanpa nama saya", "… anonim saja". */
const nameLeftOutBehind = new RegExp(
  `(?<!\\p{L})(?:tanpa nama (?:${self})|(?:anonim|tanpa nama) (?:saja|aja))(?!\\p{L})`,
  'u',
);
/** Words that accompany the wish. */
const besideNameless = new Set([...selves, ...'secara sebagai laporan ini as'.split(' ')]);

/** Words of which every such wish contains one. Most messages contain none and are not searched further. */
const hint = new RegExp(
  `nama|identitas|jeneng|asma|ngaran|name|tidak mau|ora gelem|jang|ojo|aja|ampun|ulah|entong|tra usah|do|aman|${secret}|${harm}|${afraid}`,
  'u',
);

/** Levels of secrecy: the name is kept from others, or is not stored at all. */
export type Secrecy = 'anonymous' | 'confidential';

/** The secrecy that a citizen wants: "jangan pake nama", "nanti saya dipecat gak?", "ini rahasia kan"; null when they want none. */
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
  // At the question for the story, "warga takut beli gas" is a story; "mau lapor tapi takut" is not yet.
  const isAlone = tokens(rest).every((word) => isEmpty(word) || conditions.has(word));
  if (isStory && !isAlone && !question.test(`${said}${text.trim().endsWith('?') ? '?' : ''}`))
    return null;
  return nameless.test(said) ? 'anonymous' : 'confidential';
}

/**
 * The wish for secrecy in a text that also contains a story; null when there is none. Each sentence is examined
 * separately. A chat applies it at once; a form with checkboxes asks when none is ticked.
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
  const isOwn = at >= 0 && before.every((word) => isEmpty(word) || besideNameless.has(word));
  return isOwn || nameLeftOutBehind.test(said);
}

/** Secrecy and nothing else: "rahasia ya", "jangan disebut". */
const secretAlone = new RegExp(
  `(?<!\\p{L})(?:${secret}|${hide}|${no} (?:di)?(?:sebut|tampilkan))(?!\\p{L})`,
  'gu',
);
const besideSecret = new Set(
  'nama identitas ini itu semua dari ketua pengurus bendahara kades lurah warga orang'.split(' '),
);

/** The secrecy that is wanted in an answer. Secrets that are part of the story are no wish. */
export function secrecyAnswered(text: string): Secrecy | null {
  const told = secrecyTold(text);
  if (told !== null) return told;
  const isAlone = clausesOf(text).some((clause) => saysOnly(clause, secretAlone, besideSecret));
  return isAlone ? 'confidential' : null;
}

/** A text without its words about secrecy; unchanged when there are none. */
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
