/** Timers whose time passes when a test says so. */
export interface ManualTimers {
  after(ms: number, run: () => void): () => void;
  /** Lets time pass; what is due runs in its order. */
  pass(ms: number): void;
  /** Whether something waits for just so long. */
  isWaiting(ms: number): boolean;
  /** How many there were since the beginning. */
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
