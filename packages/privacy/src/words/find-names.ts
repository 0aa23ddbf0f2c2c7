import { createCoverage } from '../coverage.js';
import type { PersonalDatum } from '../personal-data.js';
import { nameCues } from './name-cues.js';
import { type NameWord, nameWords } from './name-words.js';

/** Places and things that are called after people: "Jalan Ahmad Yani", "KSP Maju". */
const calledAfter =
  /(?:^|[^\p{L}])(?:jl|jln|jalan|gg|gang|desa|ds|dusun|kel|kelurahan|kec|kecamatan|kab|kabupaten|kota|prov|provinsi|kp|kampung|bank|ksp|koperasi|kopdes|kop|kud|cv|pt|ud|toko|pasar|rs|rsud|sd|smp|sma|masjid|gereja|jenderal|jend|universitas|blok|perum|perumahan|komplek)\.?\s+$/iu;
/** "Andi Saputra (NIK …", "Sutrisno, hp 08…": who stands before his own number. */
const beforeOwnNumber = /^\s*[,(:-]?\s*\(?(?:nik|ktp|no\.? ?hp|hp|wa|telp|rek)\b/iu;
const word = /(?<![\p{L}\d.])\p{L}[\p{L}'’.-]*/gu;

/** Names, in the order of the text: after a cue, or known ones that stand alone. */
export function findNames(text: string): readonly PersonalDatum[] {
  const found = longestOf(text, [...namesAfterCues(text), ...namesAlone(text)]);
  return found.sort((a, b) => a.start - b.start);
}

function namesAfterCues(text: string): readonly PersonalDatum[] {
  // In capitals throughout, a capital says nothing.
  const isShouted = text.length > 12 && text === text.toUpperCase();
  return nameCues.flatMap(({ pattern, confidence, small }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const words = nameWords(text, match.index + match[0].length, small);
      const isLikely = !isShouted || small === 'any' || words.some(({ isKnown }) => isKnown);
      return isLikely ? nameOf(text, words, confidence) : [];
    }),
  );
}

function namesAlone(text: string): readonly PersonalDatum[] {
  return [...text.matchAll(word)].flatMap(({ index }) => {
    const words = nameWords(text, index, 'known');
    const known = words.filter(({ isKnown }) => isKnown).length;
    const last = words.at(-1);
    if (!last || known === 0) return [];
    if (beforeOwnNumber.test(text.slice(last.end, last.end + 16))) return nameOf(text, words, 0.75);
    const isName = words.length > 1 && (known > 1 || words.every(({ isCapital }) => isCapital));
    return isName ? nameOf(text, words, 0.6) : [];
  });
}

function nameOf(
  text: string,
  words: readonly NameWord[],
  confidence: number,
): readonly PersonalDatum[] {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || calledAfter.test(text.slice(Math.max(0, first.start - 24), first.start)))
    return [];
  const { start } = first;
  const { end } = last;
  return [{ kind: 'NAME', start, end, value: text.slice(start, end), confidence }];
}

/** Of readings that overlap the longest, of equal ones the surest. */
function longestOf(text: string, readings: readonly PersonalDatum[]): PersonalDatum[] {
  const coverage = createCoverage(text.length);
  return [...readings]
    .sort((a, b) => b.value.length - a.value.length || b.confidence - a.confidence)
    .filter(({ start, end }) => coverage.take(start, end));
}
