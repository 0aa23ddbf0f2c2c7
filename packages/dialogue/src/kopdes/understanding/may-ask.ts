import { tokens } from '../../language/tokens.js';
import { describesProblem } from './describes-problem.js';
import { isSmallTalk } from './is-small-talk.js';

/** Words that ask, wherever they stand, in Indonesian, Javanese, Sundanese and English, as `tokens` spells them. */
const asking: ReadonlySet<string> = new Set(
  `apa apakah apaan ap berapa bagaimana kapan kpn siapa kenapa mengapa gerangan dimana dmn dmana kemana spa ngapain bisakah bolehkah haruskah
  adakah perlukah cara carane syarat syarate bedanya bedane beda artinya maksudnya prosedur tahapan contohnya
  opo napa piro piye pie kepiye pripun pinten sopo sinten ngendi neng pundi kenging nopo ngopo
  kok naon kumaha saha iraha sabaraha timana kunaon
  what how when where who why which whose`.split(/\s+/),
);
/** Words before "mana" that ask with it: "di mana", "ke mana", "yang mana". */
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
/** How a question of yes or no ends: "bisa diambil lagi tidak", "jadi anggota boleh ora". */
const orNot: ReadonlySet<string> = new Set('tidak ora mboten henteu teu nopo kah'.split(' '));
/** What may stand behind it. */
const courtesies: ReadonlySet<string> = new Set(
  'ya yo min pak bu mas mbak kak bang gan sih dong to toh lho kang teh nggih atau mohon terima kasih tanya'.split(
    ' ',
  ),
);
/** How a question of yes or no begins. */
const openings: ReadonlySet<string> = new Set(
  'bisa boleh apakah iso oleh saged can could may must should do does is are will'.split(' '),
);

/** Whether somebody may ask with it, whatever else he does: a word that asks stands in it, or it ends like a question. */
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

/** Whether a word that asks stands in it, wherever that is. */
export function asksByWord(text: string): boolean {
  const words = tokens(text);
  return words.some((word, place) =>
    word === 'mana' ? whereBefore.has(words[place - 1] ?? '') : asking.has(word),
  );
}

/** Whoever writes no more than that, in words, asks rather than tells. */
const maxLength = 24;

/**
 * Whether the bank of answers is asked before anybody is asked where it happened: what may be a question, short, and
 * tells of nothing that went wrong. An answer can be told from a complaint by whoever asked; a form cannot.
 */
export function isForBank(text: string): boolean {
  const { length } = tokens(text);
  if (length < 2 || length > maxLength || isSmallTalk(text)) return false;
  return mayAsk(text) && !describesProblem(text) && !describesLoss(text);
}

/** Whether somebody who came to ask plainly complains: he tells what went wrong, and asks nothing. */
export function isPlainComplaint(text: string): boolean {
  return (
    tokens(text).length >= 5 && (describesProblem(text) || describesLoss(text)) && !mayAsk(text)
  );
}

/** Who tells a loss asks too: "kapan uang saya kembali?" is a complaint. */
export function describesLoss(text: string): boolean {
  return /(?<!\p{L})(?:uang|duit|duwit|dana|simpanan|tabungan) (?:saya|kami|aku|sy|gue|kulo|abdi)(?!\p{L})|ditipu|dibawa|hilang|tidak kembali|my money/iu.test(
    text,
  );
}
