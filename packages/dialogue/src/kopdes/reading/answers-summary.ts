import { commandWords } from '../../words/command-words.js';
import { tokens } from '../../words/tokens.js';
import { isQuestion } from './is-question.js';
import { denial, mistake, mistakes } from './mistakes.js';
import { saysOnly } from './says-only.js';
import { isEmpty, tellsNothing } from './tells-nothing.js';

const { yes, no } = commandWords.commands;
const assent = new Set([...yes, 'sumuhun', 'mangga', 'monggo']);
/** "Sudah" alone is a yes, "sudah setahun ditagih" is none. */
const agreements = new Set([...assent, 'sudah', 'sampun']);
const denials = new Set(no);
const sending = new Set(['kirim', 'kirimkan', 'kirimin', 'kintun', 'send']);

/** Words by which a message says more than yes, or something else. */
const objections = new Set([
  ...denials,
  ...mistakes,
  ...'ojo ulah don tapi tp ning nanging but takut wedi ajrih sieun'.split(' '),
]);

/** How somebody says that the report shall not be sent yet. */
const holdingBack =
  /(?<!\p{L})(?:(?:jangan|jgn|ojo|ulah|belum|don'?t)(?!\p{L}).*(?:kirim|kintun|dulu|dhisik|selesai|send|yet)|(?:(?:tidak|tdk|ga|gak|nggak|ndak|ora|teu) ?(?:usah|perlu|kedah)|do not)(?!\p{L}).*(?:kirim|kintun|send))/iu;

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

/** Whether somebody says that the report shall not be sent yet: "jangan dikirim dulu ya". */
export function holdsBack(text: string): boolean {
  return holdingBack.test(text);
}

/** Whether somebody says that what was read back is wrong, and not what: "belum betul", "bukan begitu". */
export function callsWrong(text: string): boolean {
  return saysOnly(text, calledWrong, besideWrong);
}

/** Whether a message does nothing but send the report: "ya, kirim saja". */
export function sends(text: string): boolean {
  return tokens(text).some((word) => sending.has(word)) && tellsNothing(text) && !holdsBack(text);
}

/** Whether a message does nothing but say yes, whatever it says with it: "nah iya bener kirim". */
export function agrees(text: string): boolean {
  const words = tokens(text);
  const isYes =
    words.some((word) => agreements.has(word)) && !words.some((word) => denials.has(word));
  return isYes && tellsNothing(text) && !holdsBack(text);
}

/** Whether the answer to what was read back sends it: a yes or a "kirim", alone or with words behind it that object to nothing. */
export function confirms(text: string): boolean {
  return sends(text) || agrees(text) || beginsBy(text, [assent, sending]);
}

/** Whether somebody says yes, with words behind it that object to nothing: "iya itu nomor saya, tolong dikabari". */
export function assents(text: string): boolean {
  return beginsBy(text, [assent]);
}

/** "Yang benar", in Indonesian, Javanese and Sundanese. */
const correcting = new Set(['yang', 'sing', 'nu']);

function beginsBy(text: string, begins: readonly ReadonlySet<string>[]): boolean {
  const words = tokens(text);
  if (text.includes('?') || isQuestion(text) || words.some((word) => objections.has(word)))
    return false;
  const first = words.findIndex((word) => begins.some((some) => some.has(word)));
  // "Yang benar bulan Agustus" puts something right.
  const isCorrection = correcting.has(words[first - 1] ?? '');
  return (
    first >= 0 &&
    !isCorrection &&
    words.slice(0, first).every((word) => isEmpty(word) || agreements.has(word))
  );
}
