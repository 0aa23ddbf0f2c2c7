/** A wait that an event, such as a restored network, can end early. */
export interface Pause {
  /** Resolves after `ms`, or as soon as `wake` is called or `signal` aborts. */
  wait(ms: number, signal?: AbortSignal): Promise<void>;
  /** Ends all running waits. */
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
