import { tokens } from '@aduan/dialogue';
import { describesProblem } from './describes-problem.js';
import { isSmallTalk } from './is-small-talk.js';

/** Question words at any position, in Indonesian, Javanese, Sundanese and English, as `tokens` spells them. */
const asking: ReadonlySet<string> = new Set(
  `apa apakah apaan ap berapa bagaimana kapan kpn siapa kenapa mengapa gerangan dimana dmn dmana kemana spa ngapain bisakah bolehkah haruskah
  adakah perlukah cara carane syarat syarate bedanya bedane beda artinya maksudnya prosedur tahapan contohnya
  opo napa piro piye pie kepiye pripun pinten sopo sinten ngendi neng pundi kenging nopo ngopo
  kok naon kumaha saha iraha sabaraha timana kunaon
  what how when where who why which whose`.split(/\s+/),
);
/** Words that form a question with "mana": "di mana", "ke mana", "yang mana". */
const whereBefore: ReadonlySet<string> = new Set([
  'di',
  'ke',
  'dari',
  'lewat',
  'yang',
  'sing',
  'ti',
  'ka',
]);
/** Endings of yes/no questions: "bisa diambil lagi tidak", "jadi anggota boleh ora". */
const orNot: ReadonlySet<string> = new Set('tidak ora mboten henteu teu nopo kah'.split(' '));
/** Polite words after them. */
const courtesies: ReadonlySet<string> = new Set(
  'ya yo min pak bu mas mbak kak bang gan sih dong to toh lho kang teh nggih atau mohon terima kasih tanya'.split(
    ' ',
  ),
);
/** Beginnings of yes/no questions. */
const openings: ReadonlySet<string> = new Set(
  'bisa boleh apakah iso oleh saged can could may must should do does is are will'.split(' '),
);

/** Whether a message may be a question: it contains a question word, or ends like a question. */
export function mayAsk(text: string): boolean {
  if (/\?\s*["')\p{Emoji_Presentation}]*$/u.test(text.trim())) return true;
  const words = tokens(text);
  const said = words.slice(0, words.findLastIndex((word) => !courtesies.has(word)) + 1);
  return (
    asksByWord(text) ||
    (said.length > 2 && orNot.has(said.at(-1) ?? '')) ||
    openings.has(words.find((word) => !courtesies.has(word)) ?? '')
  );
}

/** Whether a message contains a question word at any position. */
export function asksByWord(text: string): boolean {
  const words = tokens(text);
  return words.some((word, place) =>
    word === 'mana' ? whereBefore.has(words[place - 1] ?? '') : asking.has(word),
  );
}

/** Longest question, in words. A longer message tells a story. */
const maxLength = 24;

/**
 * Whether to search the answers before asking where it happened: for a short message that may be a question and
 * describes no problem. A citizen notices an answer that does not fit; a form for a complaint does not notice a
 * question.
 */
export function isForBank(text: string): boolean {
  const { length } = tokens(text);
  if (length < 2 || length > maxLength || isSmallTalk(text)) return false;
  return mayAsk(text) && !describesProblem(text) && !describesLoss(text);
}

/** Whether a citizen who came to ask clearly complains: they describe a problem, and ask nothing. */
export function isPlainComplaint(text: string): boolean {
  return (
    tokens(text).length >= 5 && (describesProblem(text) || describesLoss(text)) && !mayAsk(text)
  );
}

/** Whether a message describes a loss, even as a question: "kapan uang saya kembali?" is a complaint. */
export function describesLoss(text: string): boolean {
  return /(?<!\p{L})(?:uang|duit|duwit|dana|simpanan|tabungan) (?:saya|kami|aku|sy|gue|kulo|abdi)(?!\p{L})|ditipu|dibawa|hilang|tidak kembali|my money/iu.test(
    text,
  );
}
