import { commandWords } from '../../words/command-words.js';
import { tokens } from '../../words/tokens.js';
import { doesNotKnow } from './does-not-know.js';
import { isQuestion } from './is-question.js';
import { denial, mistake, mistakes } from './mistakes.js';
import { saysOnly } from './says-only.js';
import { isEmpty } from './tells-nothing.js';
import { withoutSecrecy } from './wants-secrecy.js';

const { yes, no } = commandWords.commands;
const assent = new Set([...yes, 'sumuhun', 'mangga', 'monggo']);
/** "Sudah" alone is a yes, "sudah setahun ditagih" is none. */
const agreements = new Set([...assent, 'sudah', 'sampun']);
const denials = new Set(no);
const sending = new Set(['kirim', 'kirimkan', 'kirimin', 'kintun', 'send']);

/** Words that begin what is added behind a yes: "betul, cuma lunasnya Agustus". */
const additions = 'tapi tp ning nanging but cuma cuman hanya mung namung ngan only'.split(' ');
/** How somebody asks for time: "besok saya teruskan". */
const later =
  'nanti besok lusa sebentar tunggu sabar sek sik sekedap sakedap antosan entosi ngko mengko mangke engke isuk sesuk enjing beso later tomorrow wait'.split(
    ' ',
  );
/** What is to come before the report is sent: "tanya suami dulu". */
const beforehand = 'dulu dhisik disik sik sek rumiyin riyin heula dolo first'.split(' ');
const waits = new Set([...later, ...beforehand]);

/** Words by which a message says more than yes, or something else. */
const objections = new Set([
  ...denials,
  ...mistakes,
  ...additions,
  ...'ojo ulah don takut wedi ajrih sieun'.split(' '),
]);
/** Those that no yes stands beside: "iya batal" sends nothing. */
const reservations = new Set([
  ...denials,
  ...additions,
  ...'batal batalkan cancel ganti ubah rahasia rahasiakan secret'.split(' '),
]);
/** Words that only press the desk, speak to it, or point: "ya, itu semua, tolong segera ditindaklanjuti, min". */
const pressing = new Set(
  'nomor nomer hp wa whatsapp telepon telp saya aku abdi kulo my number itu ini kuwi eta semua semuanya kabeh sadaya sesuai pas cocok lengkap sekali banget datanya laporannya that s it is all correct right fine good everything looks tolong mohon segera cepat cepet lekas enggal gancang gas sip mugi semoga moga bisa dipun tindak lanjut lanjuti lanjutkan ditindak ditindaklanjuti diproses dibantu dikabari diurus min admin lae lah batua please thanks'.split(
    ' ',
  ),
);

/** Whether words behind a yes say nothing of the report. */
function addNothing(words: readonly string[]): boolean {
  return words.every(
    (word) => isEmpty(word) || agreements.has(word) || sending.has(word) || pressing.has(word),
  );
}

/** How somebody says that the report shall not be sent yet. */
const holdingBack =
  /(?<!\p{L})(?:(?:jangan|jgn|ojo|ulah|belum|don'?t)(?!\p{L}).*(?:kirim|kintun|dulu|dhisik|selesai|send|yet)|(?:(?:tidak|tdk|ga|gak|nggak|ndak|ora|teu) ?(?:usah|perlu|kedah)|do not)(?!\p{L}).*(?:kirim|kintun|send))/iu;
const think = String.raw`(?:di|me|ta[kg]?)?(?:pikir|mikir|rembug|rembuk|runding|rundhing)\p{L}*\d?`;
/** The same of who asks for time: "nanti dulu", "saya pikir-pikir dulu", "kirim nanti saja". */
const postponing = new RegExp(
  [
    `^(?:(?:${[...agreements, ...additions, ...'maaf eh oh pak bu mas mbak kak'.split(' ')].join('|')}) )*(?:${later.join('|')})`,
    `(?:(?:tanya|takon|cek|lihat|cari|ambil|tunggu|baca)\\p{L}*|${think}) (?:\\p{L}+ ){0,3}(?:${beforehand.join('|')})`,
    `(?:mau|arep|badhe) (?:saya |aku )?${think}`,
    `${think} lagi`,
    `(?:${[...sending].join('|')}) (?:${later.join('|')})(?: (?:saja|ya|dulu|pagi|siang|sore|malam|pak|bu))*$`,
  ]
    .map((way) => (way.startsWith('^') ? way : `(?<!\\p{L})${way}`))
    .map((way) => (way.endsWith('$') ? way : `${way}(?!\\p{L})`))
    .join('|'),
  'u',
);
/** Whoever says it in more words than these tells something. */
const longestWait = 10;

/** What is read back, as people call it. */
const parts = 'koperasi desa tempat alamat lokasi nama cerita data isi'.split(' ');
/** How somebody says that it is wrong, or wants it changed: "belum betul", "mau mengubah nama", "koperasinya bukan itu". */
const calledWrong = new RegExp(
  `(?<!\\p{L})(?:${[
    '(?:belum|bukan|tidak|ora|dudu|durung|mboten|dereng|sanes|teu|henteu|not) (?:betul|benar|bener|pas|cocok|leres|begitu|gitu|ngono|kitu|right|correct)',
    '(?:di|me|meng|ng)?(?:ganti|ubah|rubah|ralat)',
    `(?:${parts.join('|')})\\p{L}* (?:${denial}|${mistake})(?: (?:itu|kuwi|eta|that))?`,
  ].join('|')})(?!\\p{L})`,
  'gu',
);
/** What is called so, and how much of it. */
const besideWrong = new Set([...parts, ...mistakes, 'datanya', 'tadi', 'sedikit', 'dikit']);

/** How somebody refuses: "emoh", "tidak mau", "ga jadi kirim". */
const refusal =
  /(?<!\p{L})(?:(?:tidak|belum|ora|ra|mboten|teu|henteu|not?|don t) (?:mau|jadi|gelem|sido|arep|purun|sios|daek|hayang|hoyong|want|setuju|sepakat|agree)|kurang (?:setuju|sepakat)|emoh|wegah|alim|embung|jangan|ojo|ulah|(?:ber)?ubah pikiran|changed? my mind)(?!\p{L})/gu;
/** What is refused. */
const refused = new Set([...parts, 'dikirim', 'laporan', 'itu', 'ini', 'saja', 'pikiran', 'to']);
const bareNo = new RegExp(`(?<!\\p{L})(?:${no.join('|')})(?!\\p{L})`, 'gu');

/** Whether a message does nothing but refuse: "jangan", "gak mau". */
function refuses(text: string): boolean {
  return saysOnly(text, refusal, refused);
}

/** Whether a message does nothing but say no: "bukan", "tidak pak". */
export function saysNo(text: string): boolean {
  return !doesNotKnow(text) && saysOnly(text, bareNo, denials);
}

/** Whether somebody says that the report shall not be sent yet: "jangan dikirim dulu ya". What is said of hiding him is no such wish. */
export function holdsBack(text: string): boolean {
  return (
    refuses(text) ||
    holdingBack.test(withoutSecrecy(text)) ||
    text.split(/[.,;!?\n]+/u).some(postpones)
  );
}

/** Whether somebody asks for time before the report is sent: "nanti dulu, saya tanya suami dulu". */
function postpones(clause: string): boolean {
  const words = tokens(clause);
  const isWait = words.length <= longestWait && postponing.test(words.join(' '));
  // "Nanti saya dipecat" is a fear.
  return isWait && withoutSecrecy(clause) === clause;
}

/** Whether a word of it asks for time; "kirim dulu" does not. */
function asksForTime(words: readonly string[], text: string): boolean {
  const isLater = words.some((word, at) => {
    const isSending = beforehand.includes(word) && sending.has(words[at - 1] ?? '');
    return waits.has(word) && !isSending;
  });
  return isLater || holdsBack(text);
}

/** Whether somebody says that what was read back is wrong, and not what: "belum betul", "bukan begitu". */
export function callsWrong(text: string): boolean {
  return saysOnly(text, calledWrong, besideWrong);
}

/** Whether a message does nothing but send the report: "ya, kirim saja". */
export function sends(text: string): boolean {
  const words = tokens(text);
  const isSend = words.some((word) => sending.has(word));
  return isSend && isPlain(words, text);
}

/** Whether a message does nothing but say yes, whatever it says with it: "nah iya bener kirim". */
export function agrees(text: string): boolean {
  const words = tokens(text);
  return words.some((word) => agreements.has(word)) && isPlain(words, text);
}

/** Whether words of a yes reserve nothing, add nothing and ask for nothing. */
function isPlain(words: readonly string[], text: string): boolean {
  const isReserved = text.includes('?') || words.some((word) => reservations.has(word));
  return text.length < 500 && !isReserved && addNothing(words) && !asksForTime(words, text);
}

/** Whether the answer to what was read back sends it: a yes or a "kirim" that says nothing else. What else is said is read back first. */
export function confirms(text: string): boolean {
  return sends(text) || agrees(text);
}

/** "Yang benar", in Indonesian, Javanese and Sundanese. */
const correcting = new Set(['yang', 'sing', 'nu']);

/** Whether somebody says yes, with words behind it that object to nothing: "iya itu nomor saya, tolong dikabari". */
export function assents(text: string): boolean {
  const words = tokens(text);
  if (text.includes('?') || isQuestion(text) || words.some((word) => objections.has(word)))
    return false;
  if (asksForTime(words, text)) return false;
  const first = words.findIndex((word) => assent.has(word));
  // "Yang benar bulan Agustus" puts something right.
  const isCorrection = correcting.has(words[first - 1] ?? '');
  return (
    first >= 0 &&
    !isCorrection &&
    words.slice(0, first).every((word) => isEmpty(word) || agreements.has(word))
  );
}
