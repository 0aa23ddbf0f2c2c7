import type { Marker } from '../words/place-markers.js';
import { streetWords } from '../words/plain-words.js';
import { letterSet } from './letter-set.js';
import type { PlaceWord } from './place-words.js';
import { spelledKey } from './spelling.js';

/** Some words that stand together and may be the name of one region. */
export interface Window {
  readonly from: number;
  readonly until: number;
  readonly key: string;
  /** The letters of the key. */
  readonly letters: number;
  /** What the word before them says they are. */
  readonly marker: Marker | null;
  /** The word before them is said of streets and housing estates. */
  readonly isStreet: boolean;
  /** The text begins with them, or the word before them leads to a place. */
  readonly isLedTo: boolean;
  /** Every word is an everyday word. */
  readonly isPlain: boolean;
  /** Nothing stands beside them but breaks, markers and words that lead to a place. */
  readonly isWhole: boolean;
  /** One of the words is a marker: `Kampung Baru`. */
  readonly holdsMarker: boolean;
  /** Words beside them, without a break between, that a name could go on with. */
  readonly isOpenBefore: boolean;
  readonly isOpenAfter: boolean;
}

const maxWordsPerName = 5;

/** Every run of up to five words that no break cuts. */
export function windowsOf(words: readonly PlaceWord[]): Window[] {
  const windows: Window[] = [];
  for (let from = 0; from < words.length; from++) {
    const most = Math.min(words.length, from + maxWordsPerName);
    for (let until = from + 1; until <= most; until++) {
      const last = words[until - 1];
      if (!last || (until - 1 > from && last.isAfterBreak)) break;
      const inside = words.slice(from, until);
      const markers = inside.filter(({ marker }) => marker);
      // Two markers are no name, and a shortened one is not part of a name.
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

/** A name can end between these: one is a marker or leads to a place, or a break stands there. */
function isEnd(beside: PlaceWord | undefined, behindBreak: PlaceWord | undefined): boolean {
  return !beside || !!beside.marker || beside.isLead || behindBreak?.isAfterBreak === true;
}

/** The words share one. */
export function overlap(one: Window, other: Window): boolean {
  return one.from < other.until && other.from < one.until;
}

function goesOn(word: PlaceWord | undefined): boolean {
  return word !== undefined && !word.marker && !word.isPlain;
}
