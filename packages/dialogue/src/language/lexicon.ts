import { tokens } from './tokens.js';
import { isTypo } from './typos.js';

/** How well a message matches a name. */
export interface Match {
  readonly name: string;
  /** Whether the message contains only filler words besides. */
  readonly whole: boolean;
  /** Number of words that belong to the name. */
  readonly hits: number;
  /** The words before the first words of the name. */
  readonly before: readonly string[];
  /** The words after the first words of the name. */
  readonly rest: readonly string[];
}

/** Longest message that is searched for names, in words, unless a name is longer. A longer message is a story. */
const maxLength = 12;

/** Names with their words, for searching. */
export interface Lexicon {
  /** Every name in a message, the best first. Single typing errors are tolerated. */
  find(words: readonly string[]): readonly Match[];
}

/** Which words may be typing errors. */
export interface TypoRules {
  /** Minimum number of letters of a word with a tolerated error. Default 5. */
  readonly shortest?: number;
  /** Words with a meaning of their own: they are never read as errors, and errors in them are tolerated from 6 letters on. */
  readonly exact?: ReadonlySet<string>;
}

/**
 * @param names - each name with its words and phrases
 * @param fillers - filler words, which change nothing
 */
export function compileLexicon(
  names: ReadonlyMap<string, readonly string[]>,
  fillers: ReadonlySet<string>,
  { shortest = 5, exact = fillers }: TypoRules = {},
): Lexicon {
  const owners = new Map<string, Set<string>>();
  for (const [name, phrases] of names) {
    for (const phrase of phrases) {
      const key = tokens(phrase).join(' ');
      if (key) owners.set(key, (owners.get(key) ?? new Set()).add(name));
    }
  }
  const maxNameLength = Math.max(0, ...[...owners.keys()].map((key) => key.split(' ').length));
  const single = [...owners.keys()].flatMap((word) =>
    // "Nagih", to collect a debt, differs from "nggih", yes, by one letter.
    word.includes(' ')
      ? []
      : { word, shortest: exact.has(word) ? Math.max(shortest, 6) : shortest },
  );
  const bySlip = byLengthOfSlip(single);
  const ownersOf = (phrase: string): ReadonlySet<string> | undefined => {
    const known = owners.get(phrase);
    if (known || phrase.includes(' ') || fillers.has(phrase) || exact.has(phrase)) return known;
    const near = bySlip.get(phrase.length);
    const meant = near?.find(({ word, shortest }) => isTypo(phrase, word, shortest));
    return meant && owners.get(meant.word);
  };
  return {
    find(words) {
      if (words.length === 0 || words.length > Math.max(maxLength, maxNameLength)) return [];
      const spans = spansOf(words, maxNameLength, ownersOf);
      const found = new Set(spans.flatMap((span) => [...span.names]));
      return [...found]
        .map((name) => matchOf(name, words, spans, fillers))
        .toSorted((one, other) => Number(other.whole) - Number(one.whole) || other.hits - one.hits);
    },
  };
}

/** A name that is a single word. */
interface Single {
  readonly word: string;
  /** Minimum number of letters of a word with a tolerated error. */
  readonly shortest: number;
}

/** Single words by the length of a possible misspelling: one letter less, equal, or one more. */
function byLengthOfSlip(words: readonly Single[]): ReadonlyMap<number, readonly Single[]> {
  const bySlip = new Map<number, Single[]>();
  for (const single of words) {
    for (const more of [-1, 0, 1]) {
      const length = single.word.length + more;
      const near = bySlip.get(length);
      if (near) near.push(single);
      else bySlip.set(length, [single]);
    }
  }
  return bySlip;
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly names: ReadonlySet<string>;
}

/** The words and phrases of a message that belong to a name. From each position the longest one counts. */
function spansOf(
  words: readonly string[],
  maxNameLength: number,
  ownersOf: (phrase: string) => ReadonlySet<string> | undefined,
): readonly Span[] {
  const spans: Span[] = [];
  for (let from = 0; from < words.length; from += 1) {
    for (let size = Math.min(maxNameLength, words.length - from); size > 0; size -= 1) {
      const names = ownersOf(words.slice(from, from + size).join(' '));
      if (names) spans.push({ from, to: from + size, names });
    }
  }
  return spans;
}

function matchOf(
  name: string,
  words: readonly string[],
  spans: readonly Span[],
  fillers: ReadonlySet<string>,
): Match {
  let hits = 0;
  let begin = 0;
  let end = 0;
  let whole = true;
  for (let at = 0; at < words.length; ) {
    const span = spans.find(({ from, names }) => from === at && names.has(name));
    if (span) {
      hits += span.to - span.from;
      if (end === 0) begin = span.from;
      end ||= span.to;
      at = span.to;
    } else {
      whole &&= fillers.has(words[at] ?? '');
      at += 1;
    }
  }
  return { name, whole, hits, before: words.slice(0, begin), rest: words.slice(end) };
}
