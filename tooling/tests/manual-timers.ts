/** Timers whose time is advanced by a test. */
export interface ManualTimers {
  after(ms: number, run: () => void): () => void;
  /** Advances the time; due timers run in order. */
  pass(ms: number): void;
  /** Whether a timer with exactly that delay is pending. */
  isWaiting(ms: number): boolean;
  /** How many timers were created so far. */
  count(): number;
}

export function manualTimers(): ManualTimers {
  let now = 0;
  let count = 0;
  let waiting: { readonly at: number; readonly ms: number; readonly run: () => void }[] = [];
  return {
    after(ms, run) {
      const timer = { at: now + ms, ms, run };
      waiting.push(timer);
      count += 1;
      return () => {
        waiting = waiting.filter((one) => one !== timer);
      };
    },
    pass(ms) {
      const until = now + ms;
      for (;;) {
        const [next] = waiting.filter(({ at }) => at <= until).toSorted((a, b) => a.at - b.at);
        if (!next) break;
        now = next.at;
        waiting = waiting.filter((one) => one !== next);
        next.run();
      }
      now = until;
    },
    count: () => count,
    isWaiting: (ms) => waiting.some((one) => one.ms === ms),
  };
}
