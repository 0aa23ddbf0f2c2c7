/** Failed tries that a whole desk takes, and in how many ms. Choices of this project. */
const limit = { tries: 100, windowMs: 10 * 60_000 };

/**
 * Counts failed tries at the PINs of all tickets of a desk together, in this process: whoever guesses
 * one PIN for each of many numbers meets this limit.
 */
export interface GuessBudget {
  /** Takes one try. @returns null, or from when on one may be made again, epoch ms */
  take(now: number): number | null;
  /** Gives the last try back: it was right. */
  giveBack(): void;
}

/** Makes the budget of one desk. */
export function createGuessBudget(): GuessBudget {
  let taken: readonly number[] = [];
  return {
    take(now) {
      taken = taken.filter((at) => at > now - limit.windowMs);
      const [oldest] = taken;
      if (oldest !== undefined && taken.length >= limit.tries) return oldest + limit.windowMs;
      taken = [...taken, now];
      return null;
    },
    giveBack() {
      taken = taken.slice(0, -1);
    },
  };
}
