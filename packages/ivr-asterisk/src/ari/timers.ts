/** Timers of a line; tests replace them. */
export interface Timers {
  /** @returns a function that cancels the timer */
  after(ms: number, run: () => void): () => void;
}

export const realTimers: Timers = {
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};
