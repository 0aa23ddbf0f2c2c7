import { commandWords } from '../../words/command-words.js';
import { tokens } from '../../words/tokens.js';
import { isQuestion } from './is-question.js';
import { isEmpty, tellsNothing } from './tells-nothing.js';

const { yes, no } = commandWords.commands;
const agreements = new Set([...yes, 'sudah', 'sampun', 'sumuhun', 'mangga', 'monggo']);
const denials = new Set(no);
const sending = new Set(['kirim', 'kirimkan', 'kirimin', 'kintun', 'send']);

/** Words by which a message says more than yes, or something else. */
const objections = new Set([
  ...denials,
  ...'ojo ulah don tapi tp ning nanging but salah keliru klentu ralat wrong takut wedi ajrih sieun'.split(
    ' ',
  ),
]);

/** How somebody says that his report shall not be sent yet. */
const holdingBack =
  /(?<!\p{L})(?:jangan|jgn|ojo|ulah|belum|don'?t)(?!\p{L}).*(?:kirim|kintun|dulu|dhisik|selesai|send|yet)/iu;

/** How somebody says that what was read back is wrong: "belum betul", "bukan begitu". */
const calledWrong =
  /(?<!\p{L})(?:belum|bukan|tidak|ora|dudu|durung|mboten|dereng|sanes|teu|henteu|not) (?:betul|benar|bener|pas|cocok|leres|begitu|gitu|ngono|kitu|right|correct)(?!\p{L})/u;

/** Whether somebody says that his report shall not be sent yet: "jangan dikirim dulu ya". */
export function holdsBack(text: string): boolean {
  return holdingBack.test(text);
}

/** Whether somebody says that what was read back is wrong, and not what: "belum betul", "bukan begitu". */
export function callsWrong(text: string): boolean {
  return tellsNothing(text) && calledWrong.test(tokens(text).join(' '));
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

/**
 * Whether the answer to what was read back sends it: a yes or a "kirim" alone, or with words behind it that object to
 * nothing: "ya benar, tolong segera ditindaklanjuti".
 */
export function confirms(text: string): boolean {
  if (sends(text) || agrees(text)) return true;
  const words = tokens(text);
  if (text.includes('?') || isQuestion(text) || words.some((word) => objections.has(word)))
    return false;
  const first = words.findIndex((word) => agreements.has(word) || sending.has(word));
  return first >= 0 && words.slice(0, first).every(isEmpty);
}
