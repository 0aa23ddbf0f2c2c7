/** Limits how much is open at once. */
export interface OpenLimit {
  /**
   * Takes one slot under each name; null is not counted.
   *
   * @returns a function that frees the slots (calling it again has no effect), or null when one is not free
   */
  take(...names: readonly (string | null)[]): (() => void) | null;
}

/** @param most - maximum number of open slots per name, one for each name that `take` receives */
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
