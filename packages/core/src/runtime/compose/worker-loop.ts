import { errorName } from '../../error-name.js';
import type { Logger } from '../../ports/logger.js';

/** Repeats work while there is some, and polls for it otherwise. */
export interface WorkerLoop {
  start(): void;
  /** Signals that there may be work now. */
  wake(): void;
  /** Waits for running work. @returns whether there was any */
  settle(): Promise<boolean>;
  /** Stops polling and waits for running work. */
  stop(): Promise<void>;
}

/** Settings of a loop. */
export interface WorkerLoopOptions {
  readonly name: string;
  /** Does one item of work. @returns false when there was none */
  readonly work: () => Promise<boolean>;
  /** Time between polls, ms. */
  readonly pollMs: number;
  /** How many items may run at once. */
  readonly concurrency: number;
  readonly log: Logger;
}

/** Creates a loop. A failed item of work is logged and retried after `pollMs`. */
export function createWorkerLoop(options: WorkerLoopOptions): WorkerLoop {
  const { name, work, pollMs, concurrency, log } = options;
  let running = false;
  let woken = 0;
  const sleepers = new Set<() => void>();
  const underWay = new Set<Promise<boolean>>();
  let lanes: Promise<void>[] = [];

  function sleep(): Promise<void> {
    return new Promise((resolve) => {
      const wakeUp = () => {
        clearTimeout(timer);
        sleepers.delete(wakeUp);
        resolve();
      };
      const timer = setTimeout(wakeUp, pollMs);
      sleepers.add(wakeUp);
    });
  }

  function wakeAll(): void {
    woken += 1;
    for (const wakeUp of sleepers) wakeUp();
  }

  async function lane(): Promise<void> {
    while (running) {
      const before = woken;
      const piece = work().catch((error: unknown) => {
        const code = error instanceof Error && 'code' in error ? error.code : undefined;
        log('error', `${name}.failed`, {
          error: errorName(error),
          code,
        });
        return false;
      });
      underWay.add(piece);
      const found = await piece;
      underWay.delete(piece);
      if (!found && running && woken === before) await sleep();
    }
  }

  return {
    start() {
      if (running) return;
      running = true;
      lanes = Array.from({ length: concurrency }, lane);
    },
    wake: wakeAll,
    settle: async () => (await Promise.all(underWay)).includes(true),
    async stop() {
      running = false;
      wakeAll();
      await Promise.all(lanes);
    },
  };
}
