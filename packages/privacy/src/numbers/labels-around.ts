import { type LabelPlace, labelPlaces, type NumberLabel } from './number-label.js';

/** Maximum distance of a label from its number, in UTF-16 units. */
const reach = 64;
/** Maximum distance of a label that marks a number as not personal, in any format. */
const reachOfOther = 22;
const reachAfter = 24;
/** "OTP from 0812…", "resi hilang, balas ke 0812…". */
const anotherNumber = /(?!^)[,.] |(?<!\p{L})(?:dari|dr|from|hubungi|balas|kontak|ke)\s*$/iu;
/** Ends of a clause: line breaks, except between a question and its answer; a written number. */
const clauseEnd = /(?<!\?[ ]?)\n|[;!]|(?<!\d)\d{5,}(?=\D)/gu;

/** Looks for labels around the numbers of one text. */
export interface LabelsAround {
  /** The label before `start`: the nearest that is more specific than "number". */
  before(start: number): NumberLabel | null;
  /** The label right after `end`: "(BCA)", "a.n. …", "(WA)". */
  after(end: number): NumberLabel | null;
}

/** Finds the labels of a text. */
export function labelsAround(text: string): LabelsAround {
  const places = labelPlaces(text);
  const starts = places.map(({ start }) => start);
  const ends = [...text.matchAll(clauseEnd)].map(({ 0: { length }, index }) => index + length);
  return {
    before(start) {
      const from = Math.max(start - reach, ends[countUpTo(ends, start) - 1] ?? 0);
      const last = countUpTo(starts, start - 1);
      const first = countUpTo(starts, from - 1);
      if (first === last) return null;
      const near = places.slice(first, last).filter(({ end }) => end <= start);
      return nearestOf(text, near, start);
    },
    after(end) {
      const near = /^[\s,(\-/]{0,3}(?:di |ke |itu |ini |punya )?(?=\p{L})/u.exec(
        text.slice(end, end + reachAfter),
      )?.[0];
      if (near === undefined) return null;
      const at = end + near.length;
      if (/^(?:a\.?n\b|a\/n|atas nama)/iu.test(text.slice(at, at + 9))) return 'account';
      const place = places[countUpTo(starts, at - 1)];
      return place?.start === at ? place.label : null;
    },
  };
}

function nearestOf(text: string, near: readonly LabelPlace[], start: number): NumberLabel | null {
  const telling = near.filter(({ label }) => label !== 'number');
  const nearest = telling.at(-1);
  if (!nearest) return near.length > 0 ? 'phone' : null;
  // "virtual account BRI 8808…": the bank's name does not make it a personal account.
  const speaker = nearest.label === 'bank' ? (telling.at(-2) ?? nearest) : nearest;
  const isOther = speaker.label === 'other';
  if (!isOther) return nearest.label;
  const between = text.slice(nearest.end, start);
  const isPerson = telling.some(({ label }) => label === 'identity' || label === 'family');
  const isAnother = isPerson || between.length > reachOfOther || anotherNumber.test(between);
  return isAnother ? 'document' : 'other';
}

/** How many of the sorted numbers are at most `limit`, by binary search. */
function countUpTo(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? limit + 1) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
