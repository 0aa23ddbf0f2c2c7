import type { LabelsAround } from './labels-around.js';
import { longestPhone, type NumberBegin, numberBegin } from './number-begin.js';
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
  /** What tells of it where it begins. */
  readonly begin: NumberBegin;
  /** What the words right after it say that it is. */
  readonly labelAfter: NumberLabel | null;
}

/** Fewer digits are nobody's number. */
export const shortestNumber = 7;
/** Those of cards: no reader takes a longer one. */
const maxNumberLength = 19;
const maxCorrectedLength = 25;
/** Some groups are words of which no digit could be made. */
const maxGroups = maxCorrectedLength + 1;

/**
 * Reads a run in every way that may be somebody's number, longer ones first.
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
        tells === 'number' || (tells === 'phone' && digits <= longestPhone(isCorrected));
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
  /** How many digits each group has. */
  readonly lengths: readonly number[];
  /** What tells of a number that begins at each group: all readers ask for that, or for what `areTelling` asks. */
  readonly begins: readonly NumberBegin[];
  /** Whether words behind a number tell of it, or a shape that few others have. */
  areTelling(first: number, last: number, length: number): boolean;
  windowOf(first: number, last: number, begin: NumberBegin): NumberWindow;
}

/**
 * Whether its shape alone may tell of a number: the length of a NIK, with the first group of an NPWP or a card; all of a run, behind
 * the code of an area.
 */
function isTellingShape(length: number, firstGroup: number, isWhole: boolean): boolean {
  if (length === 16 || (isWhole && firstGroup > 2)) return true;
  return length === 15 ? firstGroup === 2 : length > 16 && firstGroup === 4;
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
