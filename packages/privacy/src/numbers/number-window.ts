import { labelAfter, labelBefore, type NumberLabel } from './labels.js';
import type { DigitGroup, NumberRun } from './number-run.js';

/** Neighbouring groups of a run, read as one number. */
export interface NumberWindow {
  readonly digits: string;
  /** Length of each group, joined: "4-4-4". */
  readonly shape: string;
  /** Each group is one digit, as when a number is dictated. */
  readonly isDictated: boolean;
  /** Groups are parted by dots alone, as amounts and official numbers are. */
  readonly isDotted: boolean;
  readonly start: number;
  readonly end: number;
  /** The text up to the number, at most 40 units, lower case. */
  readonly before: string;
  /** What the words before it say that it is. */
  readonly label: NumberLabel | null;
  /** What the words right after it say that it is. */
  readonly labelAfter: NumberLabel | null;
}

const shortestNumber = 8;
const longestNumber = 20;
const reachBefore = 40;
const reachAfter = 24;

/** Every way to read a run, longer numbers first. */
export function numberWindows(text: string, run: NumberRun): readonly NumberWindow[] {
  const befores = run.map(({ start }) => readBefore(text, start));
  const afters = run.map(({ end }) => labelAfter(text.slice(end, end + reachAfter).toLowerCase()));
  const windows: NumberWindow[] = [];
  for (let first = 0; first < run.length; first++) {
    let digits = 0;
    for (let last = first; last < run.length; last++) {
      digits += run[last]?.digits.length ?? 0;
      if (digits > longestNumber) break;
      if (digits < shortestNumber) continue;
      const { before, label } = befores[first] ?? nothingBefore;
      const groups = run.slice(first, last + 1);
      windows.push({
        ...readGroups(text, groups),
        before,
        label,
        labelAfter: afters[last] ?? null,
      });
    }
  }
  return windows.sort((a, b) => b.digits.length - a.digits.length || a.start - b.start);
}

const nothingBefore = { before: '', label: null };

function readBefore(text: string, start: number): Pick<NumberWindow, 'before' | 'label'> {
  const before = text.slice(Math.max(0, start - reachBefore), start).toLowerCase();
  return { before, label: labelBefore(before) };
}

function readGroups(
  text: string,
  groups: readonly DigitGroup[],
): Omit<NumberWindow, 'before' | 'label' | 'labelAfter'> {
  const separators = groups
    .slice(1)
    .map((group, index) => text.slice(groups[index]?.end, group.start));
  return {
    digits: groups.map(({ digits }) => digits).join(''),
    shape: groups.map(({ digits }) => digits.length).join('-'),
    isDictated:
      groups.length > 1 && groups.every(({ digits, isWord }) => isWord || digits.length === 1),
    isDotted: separators.length > 0 && separators.every((separator) => separator === '.'),
    start: groups[0]?.start ?? 0,
    end: groups.at(-1)?.end ?? 0,
  };
}
