import { type Level, levelOf, type RegionTable } from '../table/region-table.js';
import type { PlaceWord } from './place-words.js';
import type { Reading } from './readings.js';
import type { Window } from './windows.js';

/** Maximum length of a text, in words, that may name a place by an everyday word: `Baru`, `Terima`. */
const maxBareWords = 2;

/**
 * Whether a text supports a reading: by a marker, a lead word, two names that belong together, or little other text.
 * Otherwise an everyday word only resembles a name.
 */
export function isCredible({ hits }: Reading, words: readonly PlaceWord[]): boolean {
  const names = hits.filter(({ window }) => !window.isPlain || window.marker);
  if (names.length === 0) return words.length <= maxBareWords;
  if (names.length > 1 || names.some(({ window }) => window.marker)) return true;
  return names.some(({ window, isExact }) =>
    isExact
      ? window.isLedTo || isAlone(window, words, 0.3)
      : isAlone(window, words, window.isLedTo ? 0.5 : 1),
  );
}

/** Whether the window's words are at least that share of all words that are not everyday words. */
function isAlone({ from, until }: Window, words: readonly PlaceWord[], share: number): boolean {
  const told = words.filter(({ isPlain, marker }) => !isPlain && !marker).length;
  return until - from >= told * share;
}

/** A name in a text that a reading does not explain. */
export interface MissingName {
  readonly level: Level;
  /** The index of its first word. */
  readonly at: number;
}

/**
 * The name that was not understood, if any: after a marker, or next to the words of the reading without a break or an
 * everyday word between, if that names no village. Null when every name was understood.
 */
export function nameNotUnderstood(
  table: RegionTable,
  { region, hits }: Reading,
  words: readonly PlaceWord[],
): MissingName | null {
  const level = levelOf(table, region);
  const isTaken = (at: number) => hits.some(({ window }) => window.from <= at && at < window.until);
  for (const [at, word] of words.entries()) {
    if (word.isPlain || word.marker || isTaken(at)) continue;
    const marker = words[at - 1]?.marker;
    if (marker && (!marker.isLoose || level < 3)) return { level: marker.level, at };
    if (
      level < 3 &&
      !marker &&
      (isBeside(words, at, 1, isTaken) || isBeside(words, at, -1, isTaken))
    ) {
      return { level: (level + 1) as Level, at };
    }
  }
  return null;
}

/** Whether a word of the reading follows in that direction, with only names and markers between. */
function isBeside(
  words: readonly PlaceWord[],
  at: number,
  step: 1 | -1,
  isTaken: (at: number) => boolean,
): boolean {
  for (let next = at + step; ; next += step) {
    const word = words[next];
    if (!word || word.isPlain) return false;
    if (isTaken(next)) return true;
  }
}
