/** How a line waits: for tests, that do not. */
export interface Timers {
  /** @returns what calls it off */
  after(ms: number, run: () => void): () => void;
}

export const realTimers: Timers = {
  after(ms, run) {
    const timer = setTimeout(run, ms);
    // A server keeps its process alive; a recording that nobody asks for does not.
    timer.unref();
    return () => clearTimeout(timer);
  },
};

/** Waits. */
export function pause({ after }: Timers, ms: number): Promise<void> {
  return new Promise((done) => void after(ms, done));
}
