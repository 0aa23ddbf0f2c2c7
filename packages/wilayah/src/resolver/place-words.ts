import leven from 'leven';
import { longMarkers, type Marker, placeMarkers, shortMarkers } from '../words/place-markers.js';
import { isPlainWord, leadWords } from '../words/plain-words.js';

/** A word of a text that is searched for a place. */
export interface PlaceWord {
  /** In lower case. */
  readonly text: string;
  /** Set when the word gives the kind of the name after it, though it can be part of a name too. */
  readonly marker: Marker | null;
  /** An everyday word. */
  readonly isPlain: boolean;
  /** A word that leads to a place: `dari`, `warga`. */
  readonly isLead: boolean;
  /** Whether a comma, a line break, a bracket or the number of an RT or RW precedes it: no name crosses it. */
  readonly isAfterBreak: boolean;
}

/** Whether a region is called by that word. */
type IsName = (word: string) => boolean;

/** Maximum number of words examined. */
const maxWords = 400;

/**
 * Splits a text into words, with the possible meanings of each. RT and RW and numbers of more than two digits are left
 * out; shorter ones can belong to a name: `Sukamaju 2`.
 */
export function placeWords(text: string, isName: IsName): PlaceWord[] {
  const words: PlaceWord[] = [];
  let isAfterBreak = true;
  for (const piece of piecesOf(text)) {
    if (!/[a-z0-9]/.test(piece)) {
      isAfterBreak ||= /[,;:()\n|/!?]|--|–|—|\s-|-\s/.test(piece) || isFullStop(piece, words);
      continue;
    }
    if (/^\d{3}/.test(piece)) {
      isAfterBreak = true;
      continue;
    }
    for (const part of apart(piece, isName)) {
      const marker = markerOf(part);
      words.push({
        text: part,
        marker,
        isPlain: !marker && (isPlainWord(part) || /^\d/.test(part)),
        isLead: leadWords.has(part),
        isAfterBreak,
      });
      isAfterBreak = false;
      if (words.length === maxWords) return words;
    }
  }
  return words;
}

/** Words and the text between them, without RT and RW. */
function piecesOf(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z]{2})([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .replace(/(?<=[a-z])['’‘`"](?=[a-z])/g, '')
    .replace(/\br\.?[tw]\b[\s.:]*\d{1,3}\b(\s*[/-]\s*(r\.?w\b[\s.:]*)?\d{1,3}\b)?/g, ' , ')
    .replace(/(?<=[a-z])-(?=[a-z0-9])/g, ' ');
  return plain.match(/[a-z]+|\d+|[^a-z0-9]+/g) ?? [];
}

/** Whether a full stop ends a sentence, rather than an abbreviation. */
function isFullStop(piece: string, words: readonly PlaceWord[]): boolean {
  if (!/^\.+\s/.test(piece)) return false;
  const last = words.at(-1);
  return last !== undefined && !last.marker && last.text.length > 4;
}

/** Splits joined words: `kecamatanplayen`, and `kecplayen` too, since it is no name and `playen` is. */
function apart(word: string, isName: IsName): string[] {
  if (placeMarkers.has(word) || word.length < 6) return [word];
  const long = longMarkers.find((each) => word.startsWith(each) && word.length >= each.length + 3);
  const short = shortMarkers.find(
    (each) => word.startsWith(each) && isName(word.slice(each.length)),
  );
  const marker = long ?? (isName(word) ? undefined : short);
  return marker === undefined ? [word] : [marker, word.slice(marker.length)];
}

/** A marker, or a long one with a misspelling: `kecmatan`, `kabupatn`. */
function markerOf(word: string): Marker | null {
  const exact = placeMarkers.get(word);
  if (exact || word.length < 7) return exact ?? null;
  const meant = longMarkers.find(
    (marker) => marker.length > 7 && leven(word, marker, { maxDistance: 2 }) < 2,
  );
  return meant === undefined ? null : (placeMarkers.get(meant) ?? null);
}
