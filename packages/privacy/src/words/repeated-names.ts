import type { PersonalDatum } from '../personal-data.js';
import { nameDatum } from './name-datum.js';
import type { Words } from './word.js';

const shortestName = 4;

/** All other occurrences of a name that was found once: "Encep …, si encep". */
export function repeatedNames(
  text: string,
  { words, isShouted }: Words,
  known: readonly PersonalDatum[],
): readonly PersonalDatum[] {
  const told = new Set(
    known.flatMap(({ value }) => value.toLowerCase().match(/\p{L}[\p{L}'’-]*/gu) ?? []),
  );
  return words.flatMap((word) => {
    const isTold = told.has(word.word) && word.word.length >= shortestName && !word.isGlued;
    const isOnlyName =
      word.kind === 'name' || word.kind === 'unknown' || (word.isCapital && !isShouted);
    return isTold && isOnlyName ? nameDatum(text, [word], 0.5) : [];
  });
}
