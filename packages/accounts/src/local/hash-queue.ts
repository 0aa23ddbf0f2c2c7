import { RateLimitError } from '@aduan/core';

/** Runs expensive work, such as the hashing of passwords, with a bounded number of tasks at once. */
export interface HashQueue {
  /**
   * @param options.isFirst - runs before tasks that wait without it. Default false
   * @throws RateLimitError `sign-in-busy` before the work begins, when too many tasks wait
   */
  run<Result>(
    work: () => Promise<Result>,
    options?: { readonly isFirst?: boolean },
  ): Promise<Result>;
}

/** Limits of `hashQueue`. */
export interface HashQueueOptions {
  /** Tasks at once. Default 1: the other cores stay free for citizens. */
  readonly concurrency?: number;
  /** Tasks that may wait. Default 20: about seven seconds of work on a small server. */
  readonly maxWaiting?: number;
}

/** How long a refused client waits before it retries, in ms. */
const retryAfterMs = 5_000;

/** Makes a queue in this process. Share one among all that hash passwords. */
export function hashQueue({ concurrency = 1, maxWaiting = 20 }: HashQueueOptions = {}): HashQueue {
  const first: (() => void)[] = [];
  const waiting: (() => void)[] = [];
  let running = 0;
  return {
    async run(work, { isFirst = false } = {}) {
      if (running < concurrency) running++;
      else if (first.length + waiting.length >= maxWaiting) {
        throw new RateLimitError('sign-in-busy', 'Many are signing in right now.', retryAfterMs);
      } else await new Promise<void>((begin) => (isFirst ? first : waiting).push(begin));
      try {
        return await work();
      } finally {
        const next = first.shift() ?? waiting.shift();
        if (next) next();
        else running--;
      }
    },
  };
}
