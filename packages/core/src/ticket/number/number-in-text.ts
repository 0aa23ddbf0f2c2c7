import type { NumberInText, TicketNumberProblem } from '../../channel/number-in-text.js';
import { parseTicketNumber } from './ticket-number.js';

/** Pattern of a number as people write it, from the year on, with any punctuation and spaces between. */
const digitsFromYear = (zero: string, digit: string) =>
  String.raw`2[\s\p{P}]{0,2}${zero}(?:[\s\p{P}]{0,3}${digit})*`;
const fromYear = digitsFromYear('0', String.raw`\d`);
/** The same after letters of the desk, where an O that does not begin a word is a zero: `ADU-2O26-OOOO19-1`. */
const fromYearNamed = digitsFromYear('[0O]', String.raw`(?:\d|O(?!O*[^\P{L}O]))`);
/** Names of letters in Indonesian, if they differ from the letter itself. */
const letterNames: Readonly<Record<string, string>> = {
  ...{ B: 'BE', C: 'CE', D: 'DE', F: 'EF', G: 'GE', H: 'HA', J: 'JE', K: 'KA', L: 'EL', M: 'EM' },
  ...{ N: 'EN', P: 'PE', Q: 'KI', R: 'ER', S: 'ES', T: 'TE', V: 'FE', W: 'WE', X: 'EKS', Y: 'YE' },
  Z: 'ZET',
};
/** Minimum number of digits that may be meant as a ticket number. */
const numberFrom = 7;
const digitsOfNumber = 11;

/**
 * Finds a ticket number of this desk in a text: its prefix, which may be spelt by letter names, then digits, of which
 * the last is the check digit. Other letters before the digits are ignored. Null when the text has no digits.
 *
 * @param prefixes - prefix of this desk, then the prefixes of its kinds
 */
export function findTicketNumber(
  text: string,
  prefixes: readonly string[] = ['ADU'],
): NumberInText | null {
  const written = text.normalize('NFKC').toUpperCase();
  const named = prefixes
    .flatMap((prefix) => candidatesBehind(prefix, written))
    .toSorted((one, other) => one.at - other.at);
  const found = readFirst(named);
  if (found) return { ...found, isNamed: true };
  const alone = new RegExp(String.raw`(?<![\p{L}\p{N}])${fromYear}(?!\p{L})`, 'gu');
  const [prefix = ''] = prefixes;
  const read = readFirst(Array.from(written.matchAll(alone), ([digits]) => ({ prefix, digits })));
  if (read) return { ...read, isNamed: false };
  return /\d/.test(written) ? { number: null, problem: 'incomplete', isNamed: false } : null;
}

/** A possible ticket number. */
interface Candidate {
  readonly prefix: string;
  readonly digits: string;
}

function candidatesBehind(
  prefix: string,
  written: string,
): readonly (Candidate & { readonly at: number })[] {
  const letters = [...prefix].map(spelt).join(String.raw`[\s.,-]{0,2}`);
  const named = new RegExp(
    String.raw`(?<![\p{L}\p{N}])${letters}[\s\p{P}]{0,3}(${fromYearNamed})`,
    'gu',
  );
  return Array.from(written.matchAll(named), ({ index, 1: digits = '' }) => ({
    prefix,
    digits: digits.replaceAll('O', '0'),
    at: index,
  }));
}

/** Pattern of a letter as it is written or called. */
function spelt(letter: string): string {
  const name = letterNames[letter];
  return name === undefined ? letter : `(?:${name}|${letter})`;
}

/** The first valid number; otherwise the problem of the first candidate that was meant as a ticket number. */
function readFirst(
  candidates: readonly Candidate[],
): Pick<NumberInText, 'number' | 'problem'> | null {
  let problem: TicketNumberProblem | undefined;
  for (const { digits, prefix } of candidates) {
    const groups = digits.split(/\D+/);
    for (let size = 1; size <= groups.length; size += 1) {
      const { number } = parseTicketNumber(groups.slice(0, size).join(' '), [prefix]);
      if (number !== null) return { number };
    }
    const { length } = groups.join('');
    const isMeant = length >= numberFrom || groups.length === 3;
    if (isMeant) problem ??= length < digitsOfNumber ? 'incomplete' : 'mistyped';
  }
  return problem === undefined ? null : { number: null, problem };
}
