import { cooperativeOwnName, plainName } from './cooperative-name.js';
import { nameLikeness } from './name-likeness.js';
import { spelledOut } from './place-spelling.js';

/** Names with a smaller fraction of common letter pairs are not considered similar. */
const leastCommon = 0.3;
/** Names with a smaller likeness score are not matches. */
const leastLikeness = 0.45;
/** Number of candidates with the most common pairs that are compared letter by letter. */
const maxCompared = 30;
/** Score of a name that is equal only in its short form. */
const shortForm = 0.99;

/** A name that is similar to the one asked for. */
export interface NameHit {
  /** Its index in the indexed list. */
  readonly index: number;
  readonly score: number;
}

/**
 * An index of names by their letter pairs. It finds misspelled, joined and split names among 85,000 in a few
 * milliseconds.
 *
 * @returns a function that finds similar names, the most similar first
 */
export function nameIndex(names: readonly string[]) {
  const sizes = new Uint16Array(names.length);
  const lists = new Map<string, number[]>();
  names.forEach((name, place) => {
    const pairs = pairsOf(keyOf(name));
    sizes[place] = pairs.size;
    for (const pair of pairs) listOf(lists, pair).push(place);
  });

  return (name: string, isWanted: (place: number) => boolean, limit: number): NameHit[] => {
    const key = keyOf(name);
    const pairs = pairsOf(key);
    const common = new Uint16Array(names.length);
    for (const pair of pairs) {
      for (const place of lists.get(pair) ?? []) common[place] = (common[place] ?? 0) + 1;
    }
    const likely: NameHit[] = [];
    for (let place = 0; place < names.length; place += 1) {
      const score = (2 * (common[place] ?? 0)) / (pairs.size + (sizes[place] ?? 0));
      if (score >= leastCommon && isWanted(place)) likely.push({ index: place, score });
    }
    const whole = plainName(name);
    return likely
      .sort(likestFirst)
      .slice(0, Math.max(maxCompared, limit))
      .map((hit) => ({ ...hit, score: scoreOf(hit) }))
      .filter(({ score }) => score >= leastLikeness)
      .sort(likestFirst)
      .slice(0, limit);

    function scoreOf({ index: place, score }: NameHit): number {
      const other = names[place] ?? '';
      if (plainName(other) === whole) return 1;
      const likeness = (score + 2 * nameLikeness(key, keyOf(other))) / 3;
      return Math.min(likeness, shortForm);
    }
  };
}

function likestFirst(one: NameHit, other: NameHit): number {
  return other.score - one.score;
}

/** The distinctive part of a name, spelled out and without blanks. */
function keyOf(name: string): string {
  return spelledOut(cooperativeOwnName(name)).replaceAll(' ', '');
}

/** Pairs of neighbouring letters, including the ends: `^a`, `ab`, `b$`. */
function pairsOf(key: string): Set<string> {
  const letters = [...`^${key}$`];
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`));
}

function listOf(lists: Map<string, number[]>, pair: string): number[] {
  const known = lists.get(pair);
  if (known) return known;
  const list: number[] = [];
  lists.set(pair, list);
  return list;
}
