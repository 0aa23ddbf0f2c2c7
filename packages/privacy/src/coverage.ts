/** Which units of a text are spoken for, so that no two stretches overlap. */
export interface Coverage {
  /** Takes `[start, end)` if all of it is free. */
  take(start: number, end: number): boolean;
}

/** @param length - of the text, in UTF-16 units */
export function createCoverage(length: number): Coverage {
  const taken = new Uint8Array(length);
  return {
    take(start, end) {
      const stretch = taken.subarray(start, end);
      if (stretch.includes(1)) return false;
      stretch.fill(1);
      return true;
    },
  };
}
