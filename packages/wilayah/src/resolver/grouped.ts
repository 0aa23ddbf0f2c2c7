/** Values by the number of their group. */
export interface Grouped {
  /** Group `n` is at `starts[n]` to `starts[n + 1]` of the values. */
  readonly starts: Int32Array;
  readonly values: Int32Array;
}

/**
 * Sorts values into groups.
 *
 * @param visit - names every group and value; called twice, first for the sizes of the groups
 */
export function grouped(
  groups: number,
  visit: (add: (group: number, value: number) => void) => void,
): Grouped {
  const starts = new Int32Array(groups + 1);
  visit((group) => {
    starts[group + 1] = (starts[group + 1] ?? 0) + 1;
  });
  for (let group = 1; group <= groups; group++) {
    starts[group] = (starts[group] ?? 0) + (starts[group - 1] ?? 0);
  }
  const places = starts.slice();
  const values = new Int32Array(starts[groups] ?? 0);
  visit((group, value) => {
    const place = places[group] ?? 0;
    values[place] = value;
    places[group] = place + 1;
  });
  return { starts, values };
}

export function groupSize({ starts }: Grouped, group: number): number {
  return (starts[group + 1] ?? 0) - (starts[group] ?? 0);
}
