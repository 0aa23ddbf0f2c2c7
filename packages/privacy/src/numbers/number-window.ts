import type { LabelsAround } from './labels-around.js';
import type { NumberLabel } from './number-label.js';
import type { DigitGroup, NumberRun } from './number-run.js';
import { spokenCorrection } from './spoken-pauses.js';

/** Neighbouring groups of a run, read as one number. */
export interface NumberWindow {
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
const reachBefore = 4;

/**
 * Every way to read a run, longer numbers first.
 *
 * @param inherited - what the number before it is, for "yang lama …, yang baru …"
 */
export function numberWindows(
  text: string,
  run: NumberRun,
  labels: LabelsAround,
  inherited: NumberLabel | null,
): readonly NumberWindow[] {
  const separators = run.slice(1).map((group, index) => text.slice(run[index]?.end, group.start));
  const named = run.map(({ start }) => labels.before(start) ?? inherited);
  // What goes on from "VA 88081 …" is no other number.
  const lines = separators.findIndex((separator) => separator.includes('\n'));
  const befores = named.map((label, index) => {
    const isSameLine = lines < 0 || index <= lines;
    return named[0] === 'other' && label === null && isSameLine ? 'other' : label;
  });
  const afters = run.map(({ end }) => labels.after(end));
  const windows: NumberWindow[] = [];
  for (let first = 0; first < run.length; first++) {
    let digits = 0;
    for (let last = first; last < run.length; last++) {
      digits += run[last]?.digits.length ?? 0;
      if (digits > longestCorrected) break;
      if (digits < shortestNumber) continue;
      const between = separators.slice(first, last);
      const isCorrected = between.some((pause) => spokenCorrection.test(pause));
      if (digits > longestNumber && !isCorrected) break;
      const groups = run.slice(first, last + 1);
      const start = groups[0]?.start ?? 0;
      windows.push({
        ...readGroups(groups, between),
        isCorrected,
        isWhole: isEdge(separators[first - 1]) && isEdge(separators[last]),
        before: text.slice(Math.max(0, start - reachBefore), start),
        label: befores[first] ?? null,
        labelAfter: afters[last] ?? null,
      });
    }
  }
  return windows.sort((a, b) => b.digits.length - a.digits.length || a.start - b.start);
}

function readGroups(
  groups: readonly DigitGroup[],
  separators: readonly string[],
): Pick<
  NumberWindow,
  'digits' | 'shape' | 'isDictated' | 'hasWords' | 'isDotted' | 'hasSlash' | 'start' | 'end'
> {
  return {
    digits: groups.map(({ digits }) => digits).join(''),
    shape: groups.map(({ digits }) => digits.length).join('-'),
    isDictated:
      groups.length > 1 && groups.every(({ digits, isWord }) => isWord || digits.length === 1),
    hasWords: groups.some(({ isWord }) => isWord),
    isDotted: separators.length > 0 && separators.every((separator) => separator === '.'),
    hasSlash: separators.some((separator) => separator.includes('/')),
    start: groups[0]?.start ?? 0,
    end: groups.at(-1)?.end ?? 0,
  };
}

/** Where a number of its own begins or ends: no other group is there, or a slash parts them. */
function isEdge(separator: string | undefined): boolean {
  return separator === undefined || separator.includes('/');
}
