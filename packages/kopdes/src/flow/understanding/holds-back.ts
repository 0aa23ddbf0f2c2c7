import { tokens } from '@aduan/dialogue';
import { anyOf, wordsOf } from './consent-lexicon.js';
import { isEmpty, isSmallTalk } from './is-small-talk.js';
import { self, selves } from './pronouns.js';
import { saysOnly } from './says-only.js';
import { withoutSecrecy } from './wants-secrecy.js';

const endings = '(?:kan|in|ke|ken|no|ake|aken|keun|i)?';
/** Verbs of the forbidden action: to send the report, or to report at all. */
const sending = `(?:(?:di|dipun|ng|nge|me|men|tak)?(?:kirim|kintun)${endings}|ngirim|mengirim|ngintun|sent|sending|send|submit)`;
const sent = `(?:di|dipun)(?:kirim|kintun|lapor|proses)${endings}`;
const reporting = `(?:(?:di|me|nga|nge|ng)?lapor${endings}|lapur|wadul|(?:meng|ng)adu|complain|report)`;
const going = '(?:di)?(?:proses|lanjut|terus)(?:kan|in|ke|no|ake|keun)?';
/** Words that may come before the verb: "jangan langsung dikirim", "ga usah saya lapor". */
const between = `(?:(?:dulu|langsung|sampai|sampe|usah|laporan|itu|ini|to|it|${self}) ){0,2}`;
const report = `${anyOf('report')}(?: (?:${self}|ini|iki|ieu|itu|tadi|mau))?`;
const takeBack = `(?:di|me|men|nge|ng|tak)?(?:tarik|cabut|jabut|batal|wurung|urung)${endings}`;
const again = '(?:kembali|lagi|balik|maneh|malih|deui|saja|aja|wae|bae)';
const courtesy =
  '(?:nyuwun|tulung|tolong|mohon|maaf|nggih|inggih|pak|bu|mas|mbak|kang|teh|min|kak)';
const because =
  '(?: (?:karena|krn|soalnya|soal|sebab|mergo|merga|amargi|margi|sabab|because|since) .*)?';

/** Ways to say, at any question, that the report must not be sent, not yet, or no longer. */
const ways = [
  `${anyOf('forbids')} ${between}(?:${sending}|${reporting}|${going})`,
  `(?<=^|(?:${report}|${courtesy}) )${anyOf('forbidsDone')} ${between}${sent}`,
  `${anyOf('not')} (?:(?:${self}) )?${anyOf('would', 'need')} ${between}(?:${anyOf('would', 'need')} )?(?:${sending}|${reporting})`,
  `${anyOf('refuses')} ${between}(?:${sending}|${reporting})`,
  `${takeBack} (?:${again} )*${report}`,
  `(?:batal|urung|wurung) (?:${sending}|${reporting})`,
  `${report} (?:(?:tolong|mau|minta|mohon|nyuwun|arep|tak|badhe|rek|${self}) )*${takeBack}(?: ${again})?`,
  '(?:withdraw|retract|cancel|take back|pull|drop) (?:it|(?:my|the|this) (?:report|complaint))|take (?:it|(?:my|the|this) (?:report|complaint)) back',
  `(?:di)?(?:tahan|tunda|pending|tangguh|simpan|skip|stop|pause)(?:kan|in)?(?: (?:saja|aja|${report}))?(?: ${anyOf('first')})+|hold (?:it|on to it)|keep it for now`,
  `(?:di)?(?:tahan|tunda|tangguh)(?:kan)? ${report}`,
  `(?:${anyOf('forbids')}|belum|durung|dereng|acan) ${anyOf('first')}`,
  `${sending} (?:saja |aja |lagi |it |this )?(?:${anyOf('times')}|${anyOf('later', 'patience')}(?! (?:di)?kabari))`,
  `${anyOf('times', 'later', 'patience')} (?:saja |aja |dulu |baru |${self} )*${sending}`,
].join('|');
const holding = new RegExp(`(?<!\\p{L})(?:${ways})(?!\\p{L})${because}`, 'gu');

/** Ways to refuse when asked whether to send it. */
const refusal = new RegExp(
  `(?<!\\p{L})(?:${[
    ways,
    anyOf('refuses', 'forbids', 'sometime'),
    `${anyOf('not')} ${anyOf('would')}`,
    `(?:${anyOf('not')}|${anyOf('forbids')}) ${anyOf('now')}`,
    `${anyOf('not')}(?: ${anyOf('need')})? ${anyOf('thanks')}`,
  ].join('|')})(?!\\p{L})${because}`,
  'gu',
);
/** Words for the refused action, and words around it. */
const refused = new Set([
  ...selves,
  ...wordsOf('parts', 'report', 'first', 'later', 'patience'),
  ...'dikirim saja pikiran to it this yet masih memang mending kayak kayake seperti rasa mungkin'.split(
    ' ',
  ),
]);

/** The same among other words, at the summary, where they can mean nothing else. */
const amongOthers = new RegExp(
  [
    `(?<!\\p{L})(?:${anyOf('forbids')}|belum)(?!\\p{L}).*(?:kirim|kintun|selesai|send|(?<!\\p{L})(?:${anyOf('first')}|yet)(?!\\p{L}))`,
    `(?<!\\p{L})${anyOf('not')} ?${anyOf('need')}(?!\\p{L}).*(?:kirim|kintun|send)`,
  ].join('|'),
  'u',
);

/** Ways to put off an answer: "ntar aja", "no thanks". */
const puttingOff = new RegExp(
  `(?<!\\p{L})(?:${[
    `${anyOf('forbids')} ${anyOf('first')}`,
    anyOf('later', 'sometime'),
    `${anyOf('not')} ${anyOf('thanks')}`,
  ].join('|')})(?!\\p{L})${because}`,
  'gu',
);
/** Words that may accompany it. No word for the object of a question, because the citizen may answer with it. */
const besidePuttingOff = new Set([...selves, ...wordsOf('first'), 'wae', 'bae']);

const think = String.raw`(?:di|me|ta[kg]?)?(?:pikir|mikir|rembug|rembuk|runding|rundhing)\p{L}*\d?`;
/** Ways to ask for time: "nanti dulu", "saya pikir-pikir dulu". */
const postponing = new RegExp(
  [
    `^(?:(?:${anyOf('yes', 'done', 'adds')}|ya|iya|oke|ok|nggih|inggih|maaf|eh|oh|pak|bu|mas|mbak|kak) )*${anyOf('later', 'patience')}`,
    `(?<!\\p{L})(?:(?:tanya|takon|cek|lihat|cari|ambil|tunggu|baca)\\p{L}*|${think}) (?:\\p{L}+ ){0,3}${anyOf('first')}`,
    `(?<!\\p{L})(?:mau|arep|badhe) (?:saya |aku )?${think}`,
    `(?<!\\p{L})${think} lagi`,
  ]
    .map((way) => `${way}(?!\\p{L})`)
    .join('|'),
  'u',
);
/** A longer message, in words, has content of its own. */
const longest = 10;

/**
 * Whether a citizen says at the summary that it must not be sent yet: "jangan dikirim dulu ya". Words about
 * confidentiality do not count.
 */
export function holdsBack(text: string): boolean {
  const said = withoutSecrecy(text);
  const clauses = clausesOf(text);
  return (
    saysOnly(said, refusal, refused) ||
    amongOthers.test(tokens(said).join(' ')) ||
    clauses.some((clause) => holdsOnly(clause) || postpones(clause)) ||
    clauses.some((clause) => sendsOnCondition(clause) || sendsAfter(clause))
  );
}

/** Whether an answer to the question for a name or a place is nothing but that it is to wait: "jangan dulu". */
export function putsOff(text: string): boolean {
  return saysOnly(withoutSecrecy(text), puttingOff, besidePuttingOff);
}

/**
 * The rest of a message that says, at any question, that the report must not be sent: empty when it contains nothing
 * else. Null when it does not say so.
 */
export function besideHolding(text: string): string | null {
  const clauses = clausesOf(text);
  const others = clauses.filter((clause) => !holdsOnly(clause) && !sendsOnCondition(clause));
  if (others.length === clauses.length) return null;
  return others.every(isSmallTalk) ? '' : others.join(', ');
}

function holdsOnly(clause: string): boolean {
  return saysOnly(withoutSecrecy(withJavaneseI(clause)), holding, refused);
}

/** A Javanese "I will" is written apart, too, and is no Indonesian "not" right behind the report: "laporanku tak cabut". */
const javaneseI = new RegExp(
  `(?<=(?:^|(?<!\\p{L})${anyOf('report')} )tak) (?=(?:(?:tarik|cabut|jabut)(?:e|ke|no)?|(?:batal|wurung|urung)(?:ke|no|ake))(?!\\p{L}))`,
  'iu',
);

function withJavaneseI(clause: string): string {
  return clause.trim().replace(javaneseI, '');
}

function postpones(clause: string): boolean {
  const words = tokens(clause);
  const isWait = words.length <= longest && postponing.test(words.join(' '));
  // "Nanti saya dipecat" is a fear.
  return isWait && withoutSecrecy(clause) === clause;
}

const sends = new RegExp(`^${sending}$`, 'u');
const times = new RegExp(`(?<!\\p{L})${anyOf('times')}(?!\\p{L})`, 'u');
const condition = new RegExp(`(?<!\\p{L})${anyOf('conditions')} (.+)$`, 'u');
const soon = new RegExp(`^(?:(?:saja|aja|it|this) )*${anyOf('later', 'patience')}(?!\\p{L})`, 'u');
const conditionFirst = new RegExp(
  `^(?:${anyOf('adds')} ${anyOf('conditions')} (.+)|${anyOf('conditions')} (.+) ${sending})$`,
  'u',
);
const plain = new Set(wordsOf('yes', 'done', 'sends', 'beside'));

/** Whether it is to be sent only under a condition: "kirim kalau suami saya pulang"; "kalau sudah betul kirim" means now. */
function sendsOnCondition(clause: string): boolean {
  const words = tokens(clause);
  const at = words.findIndex((word) => sends.test(word));
  // "Bendahara janji kirim" is a fact.
  if (at < 0 || !words.slice(0, at).every((word) => isEmpty(word) || plain.has(word))) return false;
  const behind = words.slice(at + 1).join(' ');
  const [, awaited = ''] = condition.exec(behind) ?? [];
  return times.test(behind) || soon.test(behind) || isAwaited(awaited);
}

/** A condition before the sending: "kalau suami setuju baru kirim", "only if my husband agrees". */
function sendsAfter(clause: string): boolean {
  const [, only = '', first = ''] = conditionFirst.exec(tokens(clause).join(' ')) ?? [];
  return isAwaited(only || first);
}

function isAwaited(said: string): boolean {
  return tokens(said).some((word) => !isEmpty(word) && !plain.has(word));
}

function clausesOf(text: string): readonly string[] {
  return text.split(/[.,;!?\n]+/u).filter((clause) => /\p{L}/u.test(clause));
}
