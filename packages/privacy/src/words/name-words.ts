import { knownNames } from './known-names.js';
import { ordinaryWords, roleWords } from './ordinary-words.js';

/** A word of a text, with what its looks tell. */
export interface NameWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly isKnown: boolean;
  readonly isCapital: boolean;
}

const longestName = 5;
const nextWord = /\s*((?:[A-Z]\.\s?){1,4}(?=\p{L})|\p{L}[\p{L}'’]*(?:-\p{L}+)?\.?)/uy;
/** Parts that lead a name and say nothing alone: "H. Ahmad", "Ni Made", "M. Yusuf". */
const particles = new Set(
  'h hj drs dr ir prof st ni i m moh muh md kh bin binti van de'.split(' '),
);

/**
 * The words from `from` that can be one name: up to five, ended by punctuation, a digit, an ordinary
 * word or a role.
 *
 * @param small - which words in small letters count: any, or only known names
 */
export function nameWords(text: string, from: number, small: 'any' | 'known'): readonly NameWord[] {
  const words: NameWord[] = [];
  let at = from;
  while (words.length < longestName) {
    nextWord.lastIndex = at;
    const match = nextWord.exec(text);
    const written = match?.[1];
    if (!match || written === undefined || (words.length > 0 && match[0].includes('\n'))) break;
    const end = match.index + match[0].length;
    const start = end - written.length;
    const word = written.toLowerCase().replace(/[.\s]/g, '');
    if (/^[-/]?\d/.test(text.slice(end, end + 2)) || ordinaryWords.has(word) || roleWords.has(word))
      break;
    const isKnown = knownNames.has(word);
    const isCapital = /^\p{Lu}/u.test(written);
    const isInitial = written.endsWith('.') && word.length <= 3;
    const isParticle = particles.has(word) || isInitial;
    if (!isCapital && !isKnown && small === 'known' && !isParticle) break;
    if (word.length === 1 && !isParticle) break;
    const isLast = written.endsWith('.') && !isParticle;
    words.push({ word, start, end: isLast ? end - 1 : end, isKnown, isCapital });
    at = end;
    if (isLast) break;
  }
  return trimmed(words);
}

/** Without particles at the end: "Budi H." keeps its initial, "saya dr" is no name. */
function trimmed(words: readonly NameWord[]): readonly NameWord[] {
  const hasCore = words.some(({ word }) => !particles.has(word) && word.length > 1);
  return hasCore ? words : [];
}
