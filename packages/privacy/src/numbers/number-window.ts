import type { LabelsAround } from './labels-around.js';
import type { NumberLabel } from './number-label.js';
import type { NumberRun } from './number-run.js';
import { spokenCorrection } from './spoken-pauses.js';

/** Neighbouring groups of a run, read as one number. */
export interface NumberWindow {
  /** How many digits. */
  readonly length: number;
  readonly digits: string;
  /** Length of each group, joined: "4-4-4". */
  readonly shape: string;
  /** Each group is one digit, as when a number is dictated. */
  readonly isDictated: boolean;
  /** Some of it is said in words. */
  readonly hasWords: boolean;
  /** The speaker has corrected himself, so that digits may be said twice. */
  readonly isCorrected: boolean;
  /** Groups are parted by dots alone, as amounts and official numbers are. */
  readonly isDotted: boolean;
  /** A slash stands between two groups: an old form of a NIK, or two numbers. */
  readonly hasSlash: boolean;
  /** All of its run. */
  readonly isWhole: boolean;
  readonly start: number;
  readonly end: number;
  /** The text up to the number, at most 4 units. */
  readonly before: string;
  /** What the words before it say that it is. */
  readonly label: NumberLabel | null;
  /** What the words right after it say that it is. */
  readonly labelAfter: NumberLabel | null;
}

/** Fewer digits are nobody's number. */
export const shortestNumber = 7;
const longestNumber = 20;
const longestCorrected = 26;
/** Some groups are words of which no digit could be made. */
const mostGroups = longestCorrected;
const reachBefore = 4;

/**
 * Reads a run in every way, longer numbers first.
 *
 * @param inherited - what the number before it is, for "yang lama …, yang baru …"
 * @param isTaken - whether a longer number holds a unit of the text: what begins or ends in one is not read
 */
export function readWindows(
  text: string,
  run: NumberRun,
  labels: LabelsAround,
  inherited: NumberLabel | null,
  isTaken: (at: number) => boolean,
  read: (window: NumberWindow) => void,
): void {
  const separators = run.slice(1).map((group, index) => text.slice(run[index]?.end, group.start));
  const corrected = separators.map((pause) => spokenCorrection.test(pause));
  const windowOf = createWindows(text, run, labels, inherited, separators, corrected);
  const ofLength: number[][] = Array.from({ length: longestCorrected + 1 }, () => []);
  for (let first = 0; first < run.length; first++) {
    let digits = 0;
    let isCorrected = false;
    const end = Math.min(run.length, first + mostGroups);
    for (let last = first; last < end; last++) {
      digits += run[last]?.digits.length ?? 0;
      isCorrected ||= last > first && (corrected[last - 1] ?? false);
      if (digits > (isCorrected ? longestCorrected : longestNumber)) break;
      if (digits >= shortestNumber) ofLength[digits]?.push(first, last);
    }
  }
  for (const ends of ofLength.reverse()) {
    for (let index = 0; index < ends.length; index += 2) {
      const [first = 0, last = 0] = [ends[index], ends[index + 1]];
      if (isTaken(run[first]?.start ?? 0) || isTaken((run[last]?.end ?? 0) - 1)) continue;
      read(windowOf(first, last));
    }
  }
}

/**
 * Makes windows of a run. A digit that stands alone begins fourteen: what is asked of their groups is counted from the
 * begin of the run, once, so that none of them walks its own.
 */
function createWindows(
  text: string,
  run: NumberRun,
  labels: LabelsAround,
  inherited: NumberLabel | null,
  separators: readonly string[],
  corrected: readonly boolean[],
): (first: number, last: number) => NumberWindow {
  const all = run.map(({ digits }) => digits).join('');
  const lengths = run.map(({ digits }) => String(digits.length));
  const shapes = lengths.join('-');
  const digitsUpTo = sums(run, ({ digits }) => digits.length);
  const shapeUpTo = sums(lengths, ({ length }) => length + 1);
  const words = sums(run, ({ isWord }) => Number(isWord));
  const singles = sums(run, ({ digits, isWord }) => Number(isWord || digits.length === 1));
  const corrections = sums(corrected, Number);
  const dots = sums(separators, (separator) => Number(separator === '.'));
  const slashes = sums(separators, (separator) => Number(separator.includes('/')));
  const before = run.map(({ start }) => text.slice(Math.max(0, start - reachBefore), start));
  const labelled = labelsBefore(run, separators, labels, inherited);
  const labelledAfter = run.map(({ end }) => labels.after(end));
  return (first, last) => {
    const next = last + 1;
    return {
      length: count(digitsUpTo, first, next),
      digits: all.slice(digitsUpTo[first], digitsUpTo[next]),
      shape: shapes.slice(shapeUpTo[first], (shapeUpTo[next] ?? 0) - 1),
      isDictated: last > first && count(singles, first, next) === next - first,
      hasWords: count(words, first, next) > 0,
      isCorrected: count(corrections, first, last) > 0,
      isDotted: last > first && count(dots, first, last) === last - first,
      hasSlash: count(slashes, first, last) > 0,
      isWhole: isEdge(separators[first - 1]) && isEdge(separators[last]),
      start: run[first]?.start ?? 0,
      end: run[last]?.end ?? 0,
      before: before[first] ?? '',
      label: labelled[first] ?? null,
      labelAfter: labelledAfter[last] ?? null,
    };
  };
}

/** The sum of all before each, and of all. */
type Sums = Int32Array;

function count(upTo: Sums, first: number, end: number): number {
  return (upTo[end] ?? 0) - (upTo[first] ?? 0);
}

function sums<Item>(items: readonly Item[], of: (item: Item) => number): Sums {
  const upTo = new Int32Array(items.length + 1);
  items.forEach((item, index) => {
    upTo[index + 1] = (upTo[index] ?? 0) + of(item);
  });
  return upTo;
}

/** What the words before say that a number is which begins at a group. */
function labelsBefore(
  run: NumberRun,
  separators: readonly string[],
  labels: LabelsAround,
  inherited: NumberLabel | null,
): readonly (NumberLabel | null)[] {
  const named = run.map(({ start }) => labels.before(start) ?? inherited);
  // What goes on from "VA 88081 …" is no other number.
  const lines = separators.findIndex((separator) => separator.includes('\n'));
  return named.map((label, index) => {
    const isSameLine = lines < 0 || index <= lines;
    return named[0] === 'other' && label === null && isSameLine ? 'other' : label;
  });
}

/** Where a number of its own begins or ends: no other group is there, or a slash parts them. */
function isEdge(separator: string | undefined): boolean {
  return separator === undefined || separator.includes('/');
}
