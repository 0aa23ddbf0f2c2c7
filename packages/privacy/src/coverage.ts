/** Which units of a text are taken, so that no two findings overlap. */
export interface Coverage {
  /** Whether one unit is taken. */
  readonly isTaken: (at: number) => boolean;
  /** Takes `[start, end)` if all of it is free. */
  take(start: number, end: number): boolean;
  /** `[start, end)` without taken units at its start and its end. */
  trim(start: number, end: number): { readonly start: number; readonly end: number };
}

/** @param length - of the text, in UTF-16 units */
export function createCoverage(length: number): Coverage {
  const taken = new Uint8Array(length);
  return {
    isTaken: (at) => taken[at] === 1,
    take(start, end) {
      const stretch = taken.subarray(start, end);
      if (stretch.includes(1)) return false;
      stretch.fill(1);
      return true;
    },
    trim(start, end) {
      let [from, to] = [start, end];
      while (from < to && taken[from] === 1) from += 1;
      while (to > from && taken[to - 1] === 1) to -= 1;
      return { start: from, end: to };
    },
  };
}
