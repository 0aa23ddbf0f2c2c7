import type { LabelsAround } from './labels-around.js';
import { maxPhoneLength, type NumberBegin, numberBegin } from './number-begin.js';
import type { NumberLabel } from './number-label.js';
import type { NumberRun } from './number-run.js';
import { spokenCorrection } from './spoken-pauses.js';

/** Consecutive groups of a run, read as one number. */
export interface NumberWindow {
  /** The number of digits. */
  readonly length: number;
  readonly digits: string;
  /** The length of each group, joined: "4-4-4". */
  readonly shape: string;
  /** Whether each group is one digit, as in dictation. */
  readonly isDictated: boolean;
  /** Whether some of it is in words. */
  readonly hasWords: boolean;
  /** Whether the speaker corrected a digit, so that digits may be repeated. */
  readonly isCorrected: boolean;
  /** Whether groups are separated only by dots, as in amounts and official numbers. */
  readonly isDotted: boolean;
  /** Whether a slash separates two groups: an old form of a NIK, or two numbers. */
  readonly hasSlash: boolean;
  /** Whether it is the whole run. */
  readonly isWhole: boolean;
  readonly start: number;
  readonly end: number;
  /** Information from its start. */
  readonly begin: NumberBegin;
  /** The label of the words right after it. */
  readonly labelAfter: NumberLabel | null;
}

/** Minimum number of digits of a personal number. */
export const shortestNumber = 7;
/** Maximum number of digits: that of a card number; no reader takes more. */
const maxNumberLength = 19;
const maxCorrectedLength = 25;
/** Leaves room for groups that are words without digits. */
const maxGroups = maxCorrectedLength + 1;

/**
 * Reads a run in every way that may be a personal number, longer ones first.
 *
 * @param inherited - the label of the number before it, for "yang lama …, yang baru …"
 * @param isTaken - whether a longer number covers a unit of the text: windows that start or end in one are skipped
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
  const windows = createWindows(text, run, labels, inherited, separators, corrected);
  const ofLength: number[][] = Array.from({ length: maxCorrectedLength + 1 }, () => []);
  for (let first = 0; first < run.length; first++) {
    let digits = 0;
    let isCorrected = false;
    const tells = windows.begins[first]?.tells;
    const end = Math.min(run.length, first + maxGroups);
    for (let last = first; last < end; last++) {
      digits += windows.lengths[last] ?? 0;
      isCorrected ||= last > first && (corrected[last - 1] ?? false);
      if (digits > (isCorrected ? maxCorrectedLength : maxNumberLength)) break;
      if (digits < shortestNumber) continue;
      const isTold =
        tells === 'number' || (tells === 'phone' && digits <= maxPhoneLength(isCorrected));
      if (isTold || windows.areTelling(first, last, digits)) ofLength[digits]?.push(first, last);
    }
  }
  for (const ends of ofLength.reverse()) {
    for (let index = 0; index < ends.length; index += 2) {
      const [first = 0, last = 0] = [ends[index], ends[index + 1]];
      const begin = windows.begins[first];
      if (!begin || isTaken(run[first]?.start ?? 0) || isTaken((run[last]?.end ?? 0) - 1)) continue;
      read(windows.windowOf(first, last, begin));
    }
  }
}

/** The windows of one run. */
interface Windows {
  /** The number of digits of each group. */
  readonly lengths: readonly number[];
  /** Information from a number's start at each group: all readers need that, or the result of `areTelling`. */
  readonly begins: readonly NumberBegin[];
  /** Whether the words after a number, or a rare format, indicate its kind. */
  areTelling(first: number, last: number, length: number): boolean;
  windowOf(first: number, last: number, begin: NumberBegin): NumberWindow;
}

/**
 * Whether the format alone may indicate a number: the length of a NIK, the first group of an NPWP or a card, or a
 * whole run after an area code.
 */
function isTellingShape(length: number, firstGroup: number, isWhole: boolean): boolean {
  if (length === 16 || (isWhole && firstGroup > 2)) return true;
  return length === 15 ? firstGroup === 2 : length > 16 && firstGroup === 4;
}

/**
 * Makes the windows of a run. Up to fourteen windows start at a single digit, so sums over groups are computed once
 * from the start of the run.
 */
function createWindows(
  text: string,
  run: NumberRun,
  labels: LabelsAround,
  inherited: NumberLabel | null,
  separators: readonly string[],
  corrected: readonly boolean[],
): Windows {
  const all = run.map(({ digits }) => digits).join('');
  const lengths = run.map(({ digits }) => digits.length);
  const shapes = lengths.join('-');
  const digitsUpTo = sums(lengths, (length) => length);
  const shapeUpTo = sums(lengths, (length) => String(length).length + 1);
  const words = sums(run, ({ isWord }) => Number(isWord));
  const singles = sums(run, ({ digits, isWord }) => Number(isWord || digits.length === 1));
  const corrections = sums(corrected, Number);
  const dots = sums(separators, (separator) => Number(separator === '.'));
  const slashes = sums(separators, (separator) => Number(separator.includes('/')));
  const labelled = labelsBefore(run, separators, labels, inherited);
  const begins = run.map(({ start }, first) =>
    numberBegin(text, start, all.slice(digitsUpTo[first]), labelled[first] ?? null),
  );
  const labelledAfter = run.map(({ end }) => labels.after(end));
  const edges = [undefined, ...separators, undefined].map(isEdge);
  const isWhole = (first: number, last: number) =>
    edges[first] === true && edges[last + 1] === true;
  const areTelling = (first: number, last: number, length: number) =>
    (labelledAfter[last] ?? null) !== null ||
    isTellingShape(length, lengths[first] ?? 0, isWhole(first, last));
  const windowOf = (first: number, last: number, begin: NumberBegin): NumberWindow => {
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
      isWhole: isWhole(first, last),
      start: run[first]?.start ?? 0,
      end: run[last]?.end ?? 0,
      begin,
      labelAfter: labelledAfter[last] ?? null,
    };
  };
  return { lengths, begins, areTelling, windowOf };
}

/** Prefix sums: the sum before each group, and of all. */
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

/** The label of the words before a number that starts at a group. */
function labelsBefore(
  run: NumberRun,
  separators: readonly string[],
  labels: LabelsAround,
  inherited: NumberLabel | null,
): readonly (NumberLabel | null)[] {
  const named = run.map(({ start }) => labels.before(start) ?? inherited);
  // The continuation of "VA 88081 …" is not another number.
  const lines = separators.findIndex((separator) => separator.includes('\n'));
  return named.map((label, index) => {
    const isSameLine = lines < 0 || index <= lines;
    return named[0] === 'other' && label === null && isSameLine ? 'other' : label;
  });
}

/** Whether a number can start or end there: at the end of the run, or at a slash. */
function isEdge(separator: string | undefined): boolean {
  return separator === undefined || separator.includes('/');
}
