/** Timers of a line; tests replace them. */
export interface Timers {
  /** @returns a function that cancels the timer */
  after(ms: number, run: () => void): () => void;
}

export const realTimers: Timers = {
  after(ms, run) {
    const timer = setTimeout(run, ms);
    // The server keeps the process alive; a pending timer must not.
    timer.unref();
    return () => clearTimeout(timer);
  },
};

/** Waits. */
export function pause({ after }: Timers, ms: number): Promise<void> {
  return new Promise((done) => void after(ms, done));
}
