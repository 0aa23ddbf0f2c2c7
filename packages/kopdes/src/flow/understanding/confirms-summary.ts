import { commandPhrases, tokens } from '@aduan/dialogue';
import { wordsOf } from './consent-lexicon.js';
import { doesNotKnow } from './does-not-know.js';
import { holdsBack } from './holds-back.js';
import { isQuestion } from './is-question.js';
import { isEmpty } from './is-small-talk.js';
import { denial, mistake, mistakes } from './mistakes.js';
import { saysOnly } from './says-only.js';

const { yes, no } = commandPhrases.commands;
const assent = new Set([...yes, ...wordsOf('yes')]);
/** "Sudah" alone is a yes, "sudah setahun ditagih" is not. */
const agreements = new Set([...assent, ...wordsOf('done')]);
const denials = new Set(no);
const sending = new Set(wordsOf('sends'));
const beforehand = new Set(wordsOf('first'));
const waits = new Set(wordsOf('later', 'patience', 'first'));

/** Words that make a message more than a yes, or something else. */
const objections = new Set([
  ...denials,
  ...mistakes,
  ...wordsOf('adds'),
  ...'ojo ulah don takut wedi ajrih sieun'.split(' '),
]);
/** Words that cancel a yes: "iya batal" sends nothing. */
const reservations = new Set([
  ...denials,
  ...wordsOf('adds'),
  ...'batal batalkan cancel ganti ubah rahasia rahasiakan secret'.split(' '),
]);
const besideYes = new Set(wordsOf('beside'));

/** Whether the words after a yes say nothing about the report. */
function addNothing(words: readonly string[]): boolean {
  return words.every(
    (word) => isEmpty(word) || agreements.has(word) || sending.has(word) || besideYes.has(word),
  );
}

const parts = wordsOf('parts');
/** Words that call the summary wrong or ask for a change: "belum betul", "mau mengubah nama", "koperasinya bukan itu". */
const calledWrong = new RegExp(
  `(?<!\\p{L})(?:${[
    '(?:belum|bukan|tidak|ora|dudu|durung|mboten|dereng|sanes|teu|henteu|not) (?:betul|benar|bener|pas|cocok|leres|begitu|gitu|ngono|kitu|right|correct)',
    '(?:di|me|meng|ng)?(?:ganti|ubah|rubah|ralat)',
    `(?:${parts.join('|')})\\p{L}* (?:${denial}|${mistake})(?: (?:itu|kuwi|eta|that))?`,
  ].join('|')})(?!\\p{L})`,
  'gu',
);
/** The parts that are called wrong, and words of degree. */
const besideWrong = new Set([...parts, ...mistakes, 'datanya', 'tadi', 'sedikit', 'dikit']);

const bareNo = new RegExp(`(?<!\\p{L})(?:${no.join('|')})(?!\\p{L})`, 'gu');

/** Whether a message only says no: "bukan", "tidak pak". */
export function saysNo(text: string): boolean {
  return !doesNotKnow(text) && saysOnly(text, bareNo, denials);
}

/** Whether a message asks for time; "kirim dulu" does not. */
function asksForTime(words: readonly string[], text: string): boolean {
  const isLater = words.some((word, at) => {
    const isSending = beforehand.has(word) && sending.has(words[at - 1] ?? '');
    return waits.has(word) && !isSending;
  });
  return isLater || holdsBack(text);
}

/** Whether a message only says that the summary is wrong, without saying what: "belum betul", "bukan begitu". */
export function rejectsSummary(text: string): boolean {
  return saysOnly(text, calledWrong, besideWrong);
}

/** Whether a message only sends the report: "ya, kirim saja". */
export function sends(text: string): boolean {
  const words = tokens(text);
  const isSend = words.some((word) => sending.has(word));
  return isSend && isPlain(words, text);
}

/** Whether a message only says yes, with any words for it: "nah iya bener kirim". */
export function agrees(text: string): boolean {
  const words = tokens(text);
  return words.some((word) => agreements.has(word)) && isPlain(words, text);
}

/** Whether the words around a yes contain no reservation, no addition and no question. */
function isPlain(words: readonly string[], text: string): boolean {
  const isReserved = text.includes('?') || words.some((word) => reservations.has(word));
  return text.length < 500 && !isReserved && addNothing(words) && !asksForTime(words, text);
}

/** Whether an answer to the summary sends it: a yes or a "kirim" without anything else. Anything else is first read back. */
export function confirms(text: string): boolean {
  return sends(text) || agrees(text);
}

/** "Yang benar" in Indonesian, Javanese and Sundanese. */
const correcting = new Set(['yang', 'sing', 'nu']);

/** Whether a message says yes, followed by words that do not object: "iya itu nomor saya, tolong dikabari". */
export function assents(text: string): boolean {
  const words = tokens(text);
  if (text.includes('?') || isQuestion(text) || words.some((word) => objections.has(word)))
    return false;
  if (asksForTime(words, text)) return false;
  const first = words.findIndex((word) => assent.has(word));
  // "Yang benar bulan Agustus" is a correction.
  const isCorrection = correcting.has(words[first - 1] ?? '');
  return (
    first >= 0 &&
    !isCorrection &&
    words.slice(0, first).every((word) => isEmpty(word) || agreements.has(word))
  );
}
