import { knownNames } from './lists/known-names.js';
import type { Word, Words } from './word.js';

/**
 * How strongly the position of a word indicates a name. `form` = after "Nama:", any word; `told` = after "nama saya":
 * also lower-case and unknown words; `title` = after "Pak": capitalized, or lower-case and in no list; `role` = after
 * "ketua": the same, lower-case only if a name; `weak` = after "saya": capitalized and in no list, or a name.
 */
export type Trust = 'form' | 'told' | 'title' | 'role' | 'weak';

const maxNameWords = 5;
/** Particles that start a name and are no evidence alone: "H. Ahmad", "Ni Made", "M. Yusuf", "La Ode". */
const particles = new Set(
  'h hj haji hajah drs dra dr ir prof st ni i m moh muh md kh rr r rd tb la wa bin binti van de da al el dos dg dt abd'.split(
    ' ',
  ),
);
/** Particles that are ordinary words as well, in lower case. */
const onlyCapital = new Set('st la wa de da al el dos dg dt'.split(' '));
/** Between the words of one name: a space, or the dot of an initial. The comma before a degree is not included. */
const inName = /^(?:[ \u00A0]{1,3}|\.[ \u00A0]{0,2})$/u;

/** The words from `from` that can be one name: up to five, ended by punctuation, a digit or other words. */
export function nameWords(text: Words, from: number, trust: Trust): readonly Word[] {
  const words: Word[] = [];
  for (let index = from; words.length < maxNameWords; index++) {
    const word = text.words[index];
    if (!word || word.isGlued) break;
    const last = words.at(-1);
    if (last && !isJoined(last, word)) break;
    const isPart =
      isParticle(word, text) ||
      canBeName(word, trust, text.isShouted) ||
      (last ? goesOn(last, word, text.isShouted) : leadsOn(word, text.words[index + 1]));
    if (!isPart) break;
    words.push(word);
  }
  return trimmed(words);
}

/** Whether a word at such a position can be part of a name. */
export function canBeName(word: Word, trust: Trust, isShouted: boolean): boolean {
  const { kind } = word;
  if (kind === 'stop' || kind === 'role') return false;
  if (trust === 'form' || kind === 'name') return true;
  if (!word.isCapital || isShouted) return canBeSmall(word, trust, isShouted);
  if (kind === 'both') return true;
  // All capitals amid lower case: probably the abbreviation of an office.
  if (word.isUpper && (trust === 'weak' || word.word.length < 5))
    return trust === 'told' && kind === 'unknown';
  if (kind === 'unknown') return word.word.length > 1;
  if (kind === 'place') return trust === 'told';
  if (kind === 'regional') return trust !== 'weak';
  return kind === 'root' && (trust === 'told' || trust === 'title');
}

function canBeSmall(word: Word, trust: Trust, isShouted: boolean): boolean {
  if (word.kind === 'both') return trust === 'told' || trust === 'title' || isShouted;
  if (word.kind !== 'unknown' || word.word.length === 1) return false;
  return trust === 'told' || ((trust === 'title' || isShouted) && isSayable(word));
}

/** After a name, words in no list and capitalized ones belong to it: "Ratna Cahaya", "Agustinus Mau". */
function goesOn(last: Word, word: Word, isShouted: boolean): boolean {
  if (last.kind !== 'name' && (last.kind !== 'unknown' || !word.isCapital)) return false;
  if (word.kind === 'both' || (word.kind === 'unknown' && isSayable(word))) return true;
  if (!word.isCapital || (word.isUpper && !last.isUpper) || isShouted) return false;
  return (
    word.kind === 'root' ||
    word.kind === 'regional' ||
    word.kind === 'place' ||
    (word.kind === 'stop' && knownNames.has(word.word))
  );
}

/** A lower-case word in no list right before a known name: "jonson sinaga". */
function leadsOn(word: Word, next: Word | undefined): boolean {
  if (next?.gap !== ' ') return false;
  // "Bagus Panuluh": an ordinary word that is a name as well.
  const isName = word.isCapital && next.isCapital && knownNames.has(word.word);
  if (isName && (next.kind === 'name' || next.kind === 'unknown')) return true;
  if (next.kind !== 'name') return false;
  // "Nyonya Go Siok Lian"
  if (word.isCapital && next.isCapital) return word.kind !== 'stop' && word.kind !== 'role';
  return word.kind === 'unknown' && isSayable(word);
}

/** Whether a word alone indicates a person: a known name, or a long word in no list. */
export function tellsPerson(word: Word): boolean {
  return (
    word.kind === 'name' || (word.kind === 'unknown' && word.word.length > 3 && isSayable(word))
  );
}

/** Whether it has a vowel, unlike most abbreviations. */
export function isSayable({ word }: Pick<Word, 'word'>): boolean {
  return word.length > 2 && /[aeiou]/u.test(word) && /[^aeiou]/u.test(word);
}

function isParticle({ word, isCapital }: Word, { isShouted }: Words): boolean {
  if (isCapital && !isShouted && word.length === 1) return true;
  return particles.has(word) && (isCapital || !onlyCapital.has(word));
}

function isJoined(last: Word, { gap }: Word): boolean {
  if (!inName.test(gap)) return false;
  return !gap.startsWith('.') || last.word.length <= 3;
}

/** Removes particles at the end: "saya dr" is no name. */
function trimmed(words: readonly Word[]): readonly Word[] {
  const isCore = ({ word }: Word) => !particles.has(word) && word.length > 1;
  const last = words.findLastIndex(
    (word) => isCore(word) || (word.isCapital && word.word.length === 1),
  );
  return words.some(isCore) ? words.slice(0, last + 1) : [];
}
