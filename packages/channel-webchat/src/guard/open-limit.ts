/** Counts what is open at once, so that nobody can hold everything. */
export interface OpenLimit {
  /**
   * Takes one slot under each name; null is not counted.
   *
   * @returns the function that gives them back (once is enough), or null when one is not free
   */
  take(...names: readonly (string | null)[]): (() => void) | null;
}

/** @param most - for each name that `take` gets: how many may be open under the same one */
export function openLimit(...most: readonly number[]): OpenLimit {
  const counts = most.map((max) => ({ max, open: new Map<string, number>() }));
  return {
    take(...names) {
      const wanted = counts.flatMap(({ max, open }, index) => {
        const name = names[index] ?? null;
        return name === null ? [] : [{ max, open, name }];
      });
      if (wanted.some(({ max, open, name }) => (open.get(name) ?? 0) >= max)) return null;
      for (const { open, name } of wanted) open.set(name, (open.get(name) ?? 0) + 1);
      let taken = true;
      return () => {
        if (!taken) return;
        taken = false;
        for (const { open, name } of wanted) {
          const left = (open.get(name) ?? 1) - 1;
          if (left > 0) open.set(name, left);
          else open.delete(name);
        }
      };
    },
  };
}
