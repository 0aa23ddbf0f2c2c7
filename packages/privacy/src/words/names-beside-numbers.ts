import type { PersonalDatum } from '../personal-data.js';
import { nameDatum } from './name-datum.js';
import { canBeName } from './name-words.js';
import type { Word, Words } from './word.js';

/** "Andi (NIK …", "Sutrisno, hp 08…", "Ayu 0858…": a name before the person's own number. */
const ownNumber =
  /[ \t]*(?:(?:\n(?:[,(:;–-]|->)?|[,(:;–-]|->)[ \t]*)?\(?(?:(?:nik|ktp|npwp|no(?:mor|mer)?\.?|hp|wa|telp|tlp|rek|bca|bri|bni|bsi|mandiri)\b|(?:\+62|0|62)[ .-]?8\d|\d{9,})/iuy;
/** "3507150911700001 (Slamet": a name in brackets or after a dash, behind the number. */
const afterNumber = /(?:\d[ .–-]?){9}[ \t]{0,2}(?:\(|[-–=:][ \t]|a\.?n\.? )[ \t]?$/iu;
/** "8720112233 Hari": a known name right after the number. */
const rightAfterNumber = /(?:\d[ .–-]?){9}$/u;
const maxNameWords = 4;

/** Names right before or after a personal number. */
export function namesBesideNumbers(text: string, words: Words): readonly PersonalDatum[] {
  return words.words.flatMap((word, index) => {
    ownNumber.lastIndex = word.end;
    const isBefore = ownNumber.test(text);
    const isAfter = !isBefore && /\d/.test(word.gap) && stands(word);
    if (!(isBefore || isAfter) || !isLikely(word, words.isShouted)) return [];
    return nameDatum(text, isBefore ? backwards(words, index) : [word], 0.65);
  });
}

function stands({ gap, kind, isCapital }: Word): boolean {
  return afterNumber.test(gap) || (isCapital && kind === 'name' && rightAfterNumber.test(gap));
}

function backwards({ words, isShouted }: Words, last: number): readonly Word[] {
  let first = last;
  while (last - first < maxNameWords) {
    const before = words[first - 1];
    if (!before || !/^[ ]$/.test(words[first]?.gap ?? '') || !isLikely(before, isShouted)) break;
    first -= 1;
  }
  return words.slice(first, last + 1);
}

function isLikely(word: Word, isShouted: boolean): boolean {
  if (word.isGlued || word.word.length < 3 || (word.kind === 'both' && !word.isCapital))
    return false;
  return canBeName(word, isShouted ? 'title' : 'weak', isShouted);
}
