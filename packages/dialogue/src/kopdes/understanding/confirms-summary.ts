import { commandPhrases } from '../../language/commands.js';
import { tokens } from '../../language/tokens.js';
import { wordsOf } from './consent-lexicon.js';
import { doesNotKnow } from './does-not-know.js';
import { holdsBack } from './holds-back.js';
import { isQuestion } from './is-question.js';
import { isEmpty } from './is-small-talk.js';
import { denial, mistake, mistakes } from './mistakes.js';
import { saysOnly } from './says-only.js';

const { yes, no } = commandPhrases.commands;
const assent = new Set([...yes, ...wordsOf('yes')]);
/** "Sudah" alone is a yes, "sudah setahun ditagih" is none. */
const agreements = new Set([...assent, ...wordsOf('done')]);
const denials = new Set(no);
const sending = new Set(wordsOf('sends'));
const beforehand = new Set(wordsOf('first'));
const waits = new Set(wordsOf('later', 'patience', 'first'));

/** Words by which a message says more than yes, or something else. */
const objections = new Set([
  ...denials,
  ...mistakes,
  ...wordsOf('adds'),
  ...'ojo ulah don takut wedi ajrih sieun'.split(' '),
]);
/** Those that no yes stands beside: "iya batal" sends nothing. */
const reservations = new Set([
  ...denials,
  ...wordsOf('adds'),
  ...'batal batalkan cancel ganti ubah rahasia rahasiakan secret'.split(' '),
]);
const besideYes = new Set(wordsOf('beside'));

/** Whether words behind a yes say nothing of the report. */
function addNothing(words: readonly string[]): boolean {
  return words.every(
    (word) => isEmpty(word) || agreements.has(word) || sending.has(word) || besideYes.has(word),
  );
}

const parts = wordsOf('parts');
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

const bareNo = new RegExp(`(?<!\\p{L})(?:${no.join('|')})(?!\\p{L})`, 'gu');

/** Whether a message does nothing but say no: "bukan", "tidak pak". */
export function saysNo(text: string): boolean {
  return !doesNotKnow(text) && saysOnly(text, bareNo, denials);
}

/** Whether a word of it asks for time; "kirim dulu" does not. */
function asksForTime(words: readonly string[], text: string): boolean {
  const isLater = words.some((word, at) => {
    const isSending = beforehand.has(word) && sending.has(words[at - 1] ?? '');
    return waits.has(word) && !isSending;
  });
  return isLater || holdsBack(text);
}

/** Whether somebody says that what was read back is wrong, and not what: "belum betul", "bukan begitu". */
export function rejectsSummary(text: string): boolean {
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
