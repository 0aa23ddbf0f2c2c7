import type { PersonalDatum } from '../personal-data.js';
import { nameDatum } from './name-datum.js';
import { canBeName, nameWords } from './name-words.js';
import type { Word, Words } from './word.js';

/** Between the members of a list. */
const between =
  /^(?:[ \t]*[,;/&+][ \t]*|[ \t]*[(]?[ ]?[\d +.-]{6,24}[)]?[ \t]*[,;/&]?[ \t]*\n?[ \t]*|[ \t]*\n[ \t]*(?:\d{1,2}[.)][ \t]*|[-•*][ \t]*)?|[ \t]*\([ \t]*|[ \t,;]+\(?\d{1,2}[.)][ \t]*|[ \t]+)$/u;
const conjunctions = new Set(
  'dan dn sama serta maupun dengan dgn atau bkn bukan alias karo lan kaliyan sareng jeung and'.split(
    ' ',
  ),
);
const maxNameWords = 5;

/** Names beside a name in a list: "Vina, Bu Tarsih dan Ogi". */
export function namesInLists(
  text: string,
  words: Words,
  known: readonly PersonalDatum[],
): readonly PersonalDatum[] {
  const found: PersonalDatum[] = [];
  // A list is traversed once, however many of its members are known.
  const [ahead, behind] = [new Set<number>(), new Set<number>()];
  for (const datum of known) {
    let from = neighbour(words, words.indexAt(datum.end));
    while (from !== null && !ahead.has(from)) {
      ahead.add(from);
      const name = capitals(nameWords(words, from, 'title'), words);
      found.push(...nameDatum(text, name, 0.55));
      from = name.length > 0 ? neighbour(words, from + name.length) : null;
    }
    found.push(...before(text, words, datum, behind));
  }
  return found;
}

/** Index of the member after a separator or "dan". */
function neighbour({ words }: Words, next: number): number | null {
  const word = words[next];
  if (!word || !between.test(word.gap)) return null;
  if (conjunctions.has(word.word)) return words[next + 1]?.gap === ' ' ? next + 1 : null;
  return /[,;/&+(\d]/u.test(word.gap) ? next : null;
}

function before(
  text: string,
  words: Words,
  { start }: PersonalDatum,
  walked: Set<number>,
): readonly PersonalDatum[] {
  const found: PersonalDatum[] = [];
  let index = words.indexAt(start);
  while (!walked.has(index)) {
    walked.add(index);
    // "Vina, Bu Tarsih": the title is not a member.
    if (words.words[index - 1]?.kind === 'role' && words.words[index]?.gap === ' ') index -= 1;
    if (conjunctions.has(words.words[index - 1]?.word ?? '')) index -= 1;
    const gap = words.words[index]?.gap ?? '';
    if (
      !between.test(gap) ||
      !(/[,;/&+]/u.test(gap) || conjunctions.has(words.words[index]?.word ?? ''))
    )
      return found;
    const last = index;
    while (last - index < maxNameWords && isMember(words, words.words[index - 1], index, last))
      index -= 1;
    const name = words.words.slice(index, last);
    if (name.length === 0) return found;
    found.push(...nameDatum(text, name, 0.55));
  }
  return found;
}

function isMember(
  { words, isShouted }: Words,
  word: Word | undefined,
  index: number,
  last: number,
): boolean {
  if (!word || word.isGlued || (index < last && words[index]?.gap !== ' ')) return false;
  return word.isCapital && canBeName(word, 'weak', isShouted);
}

function capitals(name: readonly Word[], { isShouted }: Words): readonly Word[] {
  return name.every((word) => word.isCapital || word.kind === 'name') && !isShouted ? name : [];
}
