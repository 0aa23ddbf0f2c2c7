import type { Marker } from '../words/place-markers.js';
import { streetWords } from '../words/plain-words.js';
import { letterSet } from './letter-set.js';
import type { PlaceWord } from './place-words.js';
import { spelledKey } from './spelling.js';

/** Consecutive words that may be the name of one region. */
export interface Window {
  readonly from: number;
  readonly until: number;
  readonly key: string;
  /** The letter set of the key. */
  readonly letters: number;
  /** The marker before them. */
  readonly marker: Marker | null;
  /** Whether the word before them introduces streets and housing estates. */
  readonly isStreet: boolean;
  /** Whether the text starts with them, or the word before them leads to a place. */
  readonly isLedTo: boolean;
  /** Every word is an everyday word. */
  readonly isPlain: boolean;
  /** Whether only breaks, markers and lead words stand beside them. */
  readonly isWhole: boolean;
  /** One of the words is a marker: `Kampung Baru`. */
  readonly holdsMarker: boolean;
  /** Words beside them, without a break between, that could continue the name. */
  readonly isOpenBefore: boolean;
  readonly isOpenAfter: boolean;
}

const maxWordsPerName = 5;

/** All runs of up to five words without a break. */
export function windowsOf(words: readonly PlaceWord[]): Window[] {
  const windows: Window[] = [];
  for (let from = 0; from < words.length; from++) {
    const most = Math.min(words.length, from + maxWordsPerName);
    for (let until = from + 1; until <= most; until++) {
      const last = words[until - 1];
      if (!last || (until - 1 > from && last.isAfterBreak)) break;
      const inside = words.slice(from, until);
      const markers = inside.filter(({ marker }) => marker);
      // Two markers are no name, and an abbreviated one is not part of a name.
      if (markers.length > 1 || markers.some(({ text }) => text.length < 4)) break;
      if (markers.length === inside.length && !words[from - 1]?.marker) continue;
      const key = spelledKey(inside.map(({ text }) => text));
      if (key.length > 30) break;
      windows.push({
        from,
        until,
        key,
        letters: letterSet(key),
        marker: words[from - 1]?.marker ?? null,
        isStreet: streetWords.has(words[from - 1]?.text ?? ''),
        isLedTo: from === 0 || words[from - 1]?.isLead === true,
        isPlain: inside.every(({ isPlain }) => isPlain),
        isWhole: isEnd(words[from - 1], words[from]) && isEnd(words[until], words[until]),
        holdsMarker: markers.length > 0,
        isOpenBefore: goesOn(words[from - 1]) && !words[from]?.isAfterBreak,
        isOpenAfter: goesOn(words[until]) && !words[until]?.isAfterBreak,
      });
    }
  }
  return windows;
}

/** Whether a name can end here: at a marker, a lead word or a break. */
function isEnd(beside: PlaceWord | undefined, behindBreak: PlaceWord | undefined): boolean {
  return !beside || !!beside.marker || beside.isLead || behindBreak?.isAfterBreak === true;
}

/** Whether the two share a word. */
export function overlap(one: Window, other: Window): boolean {
  return one.from < other.until && other.from < one.until;
}

function goesOn(word: PlaceWord | undefined): boolean {
  return word !== undefined && !word.marker && !word.isPlain;
}
