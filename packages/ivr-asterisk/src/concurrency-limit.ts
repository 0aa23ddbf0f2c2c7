/** Runs a function once a slot is free. */
export type ConcurrencyLimit = <Value>(run: () => Promise<Value>) => Promise<Value>;

/** Limits how many functions run at once; the others wait in order. */
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
