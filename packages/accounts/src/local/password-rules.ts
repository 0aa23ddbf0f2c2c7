import { InputError } from '@aduan/core';

/** Shortest password, in characters after NFKC. ASVS 5.0 6.2.1 asks for 8; with a stolen table, 8 can be guessed. */
const minPasswordLength = 12;
/** Longest password, in characters after NFKC. ASVS 5.0 6.2.9 asks for at least 64. */
export const maxPasswordLength = 128;

/** Shorter words are met by chance inside good passwords. */
const minWordLength = 3;

/** Decides whether a new password can be used. */
export interface PasswordRules {
  /**
   * @param contextWords - words that belong to this person, such as the user name
   * @throws InputError with the path `password`, never with the password
   */
  require(password: string, contextWords: readonly string[]): Promise<void>;
}

/**
 * Rules for passwords: length and guessability, no composition rules.
 *
 * A password is guessable when it consists only of digits, punctuation, repetitions, context words and at most two of
 * the 3,000 most common passwords, Indonesian words or names: `Password-2026!`, `aduan.rahasia123`.
 *
 * @param contextWords - words of this desk, such as the name of the agency
 */
export function passwordRules(contextWords: () => readonly string[]): PasswordRules {
  let loading: Promise<ReadonlySet<string>> | undefined;
  return {
    async require(password, ofPerson) {
      const text = password.normalize('NFKC');
      const length = [...text].length;
      if (length < minPasswordLength || length > maxPasswordLength) {
        refuse(`has ${minPasswordLength} to ${maxPasswordLength} characters`);
      }
      const context = [...contextWords(), ...ofPerson, 'aduan', 'lapor', 'petugas'].flatMap(
        wordsOf,
      );
      // Loaded only when an officer chooses a password: the lists take some megabytes.
      loading ??= import('./common-words.js').then(({ commonWords }) => commonWords(minWordLength));
      const common = await loading;
      if (countGuesses(text, common, new Set(context)) <= 2) {
        refuse('is too easy to guess: use three or more unrelated words');
      }
    },
  };
}

function refuse(message: string): never {
  throw new InputError(`The password ${message}.`, [{ message, path: ['password'] }]);
}

/** Letters that digits and signs replace in common passwords. */
const substitutes: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};

/**
 * The smallest number of words that a guesser combines to reach a password. Digits, punctuation, repetitions and
 * context words are free; a letter outside every word counts as a word of its own.
 */
function countGuesses(
  password: string,
  common: ReadonlySet<string>,
  context: ReadonlySet<string>,
): number {
  const plain = [...password.toLowerCase()];
  const spellings = [plain, plain.map((sign) => substitutes[sign] ?? sign)];
  return Math.min(...spellings.map((signs) => countWords(signs, common, context)));
}

/** Words are found from left to right: `fewest[end]` is the cost of the first `end` signs. */
function countWords(
  signs: readonly string[],
  common: ReadonlySet<string>,
  context: ReadonlySet<string>,
): number {
  const fewest = [0];
  signs.forEach((sign, index) => {
    const before = fewest[index] ?? 0;
    const isFree = !/\p{L}/u.test(sign) || continues(sign, signs[index - 1]);
    let cost = before + (isFree ? 0 : 1);
    for (let start = 0; start <= index + 1 - minWordLength; start++) {
      const word = signs.slice(start, index + 1).join('');
      const from = fewest[start] ?? 0;
      if (context.has(word) || isRepeated(signs, start, index + 1)) cost = Math.min(cost, from);
      else if (common.has(word)) cost = Math.min(cost, from + 1);
    }
    fewest.push(cost);
  });
  return fewest.at(-1) ?? 0;
}

/** Whether a letter repeats or follows the one before it, as in `aaaa` and `abcd`. */
function continues(sign: string, former = ''): boolean {
  return Math.abs((sign.codePointAt(0) ?? 0) - (former.codePointAt(0) ?? 0)) <= 1;
}

/** Whether the signs of a range stand directly before it, as in `sayangsayang`. */
function isRepeated(signs: readonly string[], start: number, end: number): boolean {
  const length = end - start;
  if (start < length) return false;
  for (let index = start; index < end; index++) {
    if (signs[index] !== signs[index - length]) return false;
  }
  return true;
}

function wordsOf(text: string): string[] {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  return words.filter((word) => word.length >= minWordLength);
}
