import { rootWords } from './lists/root-words.js';

const endings = 'nya ku mu lah kah pun kan an i ne na e ke ipun keun in'.split(' ');
/** Prefixes, and the first letters of a root that a nasal may have replaced. */
const beginnings: readonly (readonly [string, readonly string[]])[] = [
  ['di', ['']],
  ['ke', ['']],
  ['se', ['']],
  ['ter', ['', 'r']],
  ['ber', ['', 'r']],
  ['be', ['']],
  ['bel', ['']],
  ['per', ['', 'r']],
  ['memper', ['']],
  ['meng', ['', 'k']],
  ['meny', ['s']],
  ['mem', ['', 'p']],
  ['men', ['', 't']],
  ['me', ['']],
  ['peng', ['', 'k']],
  ['peny', ['s']],
  ['pem', ['', 'p']],
  ['pen', ['', 't']],
  ['pel', ['']],
  ['pe', ['']],
  ['ng', ['', 'k']],
  ['nge', ['']],
  ['ny', ['s', 'c']],
  ['n', ['t']],
  ['m', ['p']],
  ['ka', ['']],
];
const minRootLength = 3;
/** Minimum length of words that start like "mukul" or "nulis"; shorter ones are often names: "Meri", "Nani". */
const shortestNasal = 5;
const deepest = 4;

/** Whether a word is an Indonesian derivation of a root: "pengaduannya" from "adu", "dipotong" from "potong". */
export function isInflected(word: string, depth = deepest): boolean {
  if (word.length < minRootLength) return false;
  if (depth < deepest && rootWords.has(word)) return true;
  if (depth === 0) return false;
  const inner = depth - 1;
  const isEnded = endings.some(
    (ending) => word.endsWith(ending) && isInflected(word.slice(0, -ending.length), inner),
  );
  return (
    isEnded ||
    beginnings.some(
      ([beginning, taken]) =>
        word.startsWith(beginning) &&
        (beginning.length > 1 || word.length >= shortestNasal) &&
        taken.some((letter) => isInflected(letter + word.slice(beginning.length), inner)),
    )
  );
}
