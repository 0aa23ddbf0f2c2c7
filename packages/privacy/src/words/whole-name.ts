import type { PersonalDatum } from '../personal-data.js';
import { degreesAfter } from './degrees.js';
import { leadsName } from './leading-words.js';
import { isSayable } from './name-words.js';
import type { Word, Words } from './word.js';

/** Words that join a name to that of the clan or the father. */
const joining = new Set('bin binti bt br boru dg daeng al el van de da dos alias'.split(' '));
const shortestSmall = 4;
/** Maximum number of words added on one side. */
const maxParts = 8;

/** A name with its titles, initials, clan and degrees: "Hj. Rosdiana br. Ginting, S.Pd." */
export function wholeName(text: string, words: Words, datum: PersonalDatum): PersonalDatum {
  const start = startOf(words, datum.start);
  const last = endOf(text, words, datum.end);
  const end = last + degreesAfter(text, last);
  return { ...datum, start, end, value: text.slice(start, end) };
}

function startOf({ words, indexAt, isShouted }: Words, from: number): number {
  let index = indexAt(from);
  const earliest = Math.max(0, index - maxParts);
  while (index > earliest) {
    const [before, first] = [words[index - 1], words[index]];
    if (!before || !first || !isNear(first.gap) || before.isGlued) break;
    const isInitial = before.word.length === 1 && (before.isCapital || before.word === 'm');
    if (!isInitial && !leadsName(before, first, isShouted) && !isFirst(before, first)) break;
    index -= 1;
  }
  return Math.min(from, words[index]?.start ?? from);
}

/** A name, or a lower-case word in no list, right before a name: "yafet kogoya". */
function isFirst(before: Word, next: Word): boolean {
  const { word, kind, isCapital } = before;
  if (kind === 'name') return isCapital || word.length >= shortestSmall;
  if (next.kind !== 'name' || next.gap !== ' ' || next.isCapital !== isCapital) return false;
  return kind === 'unknown' && word.length >= shortestSmall && isSayable(before);
}

function endOf(text: string, { words, indexAt, isShouted }: Words, end: number): number {
  const from = indexAt(end);
  let last = end;
  for (let index = from; index < from + maxParts; index++) {
    const [word, next] = [words[index], words[index + 1]];
    if (!word || word.isGlued || !isNear(word.gap)) return last;
    const isBefore = next !== undefined && isNear(next.gap);
    if (isBefore && joining.has(word.word) && canFollow(next, isShouted)) {
      last = next.end;
      index += 1;
    } else if (isInitial(text, word) || isPart(word, words[index - 1], isShouted)) last = word.end;
    else return last;
  }
  return last;
}

/** "Sugeng R", "yunita s." */
function isInitial(text: string, { word, isCapital, gap, end }: Word): boolean {
  return word.length === 1 && gap === ' ' && (isCapital || text[end] === '.');
}

function isPart(word: Word, before: Word | undefined, isShouted: boolean): boolean {
  const { kind, isCapital } = word;
  if (kind === 'name' || kind === 'both') return isCapital || word.word.length >= shortestSmall;
  if (isCapital && !isShouted) {
    // "SYAFRUDIN LBS": in a note that writes names in capitals.
    if (word.isUpper) return before?.isUpper === true && word.gap === ' ' && kind === 'unknown';
    return word.gap === ' ' && kind !== 'stop' && kind !== 'role';
  }
  const isSmallPart = kind === 'unknown' && word.word.length >= shortestSmall && isSayable(word);
  return isSmallPart && before?.kind === 'name' && word.gap === ' ';
}

function canFollow({ kind, isCapital }: Word, isShouted: boolean): boolean {
  return kind === 'name' || kind === 'both' || (isCapital && !isShouted && kind !== 'stop');
}

function isNear(gap: string): boolean {
  return gap === ' ' || gap === '.' || gap === '. ';
}
