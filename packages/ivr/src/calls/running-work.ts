import type { EffectResult } from '../desk/perform-effect.js';

/** Work of the desk that calls wait for. */
export interface RunningWork {
  /**
   * Waits for a piece of work, and starts it unless it already runs.
   *
   * @param limitMs - how long the caller can wait, in ms; Infinity when they have hung up
   * @returns null when the work takes longer; it continues, and can be waited for again
   */
  wait(
    key: string,
    begin: () => Promise<EffectResult>,
    limitMs: number,
  ): Promise<EffectResult | null>;
}

/** Keeps work that takes longer than a callback until the next callback asks for its result. */
export function runningWork(): RunningWork {
  const running = new Map<string, Promise<EffectResult>>();
  return {
    async wait(key, begin, limitMs) {
      const work = running.get(key) ?? begin();
      running.set(key, work);
      const done = await (limitMs === Number.POSITIVE_INFINITY ? work : inTime(work, limitMs));
      if (done) running.delete(key);
      return done;
    },
  };
}

async function inTime<Value>(work: Promise<Value>, ms: number): Promise<Value | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
