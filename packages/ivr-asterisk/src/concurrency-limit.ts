/** Runs something once there is a place for it. */
export type ConcurrencyLimit = <Value>(run: () => Promise<Value>) => Promise<Value>;

/** Lets only so many do something at once; the others wait in their order. */
export function concurrencyLimit(max: number): ConcurrencyLimit {
  const waiting: (() => void)[] = [];
  let left = max;
  return async (run) => {
    if (left > 0) left -= 1;
    else await new Promise<void>((go) => waiting.push(go));
    try {
      return await run();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else left += 1;
    }
  };
}
