/** A wait that ends early when there is news, such as a network that came back. */
export interface Pause {
  /** Resolves after `ms`, or as soon as `wake` is called or `signal` aborts. */
  wait(ms: number, signal?: AbortSignal): Promise<void>;
  /** Ends every wait that is under way. */
  wake(): void;
}

/** Makes a {@link Pause} with the timers of the platform. */
export function wakeablePause(): Pause {
  const sleepers = new Set<() => void>();
  return {
    wait: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve();
        const finish = () => {
          clearTimeout(timer);
          sleepers.delete(finish);
          signal?.removeEventListener('abort', finish);
          resolve();
        };
        const timer = setTimeout(finish, ms);
        sleepers.add(finish);
        signal?.addEventListener('abort', finish);
      }),
    wake: () => {
      for (const finish of [...sleepers]) finish();
    },
  };
}
