/** Maximum buckets; the least recently used is dropped first. */
const maxBuckets = 20_000;

/** A rate of one key. */
export interface Rate {
  /** Capacity of the bucket. */
  readonly max: number;
  /** Time in which an empty bucket fills up, in ms. */
  readonly perMs: number;
}

/** Token buckets of this process, one per key. */
export interface RateLimiter {
  /** Takes `amount`. @returns 0 on success, otherwise the wait in ms */
  take(key: string, now: number, amount?: number): number;
  /** Charges `amount` for work already done: the bucket may go below zero, and later takes wait for it. */
  charge(key: string, now: number, amount: number): void;
}

/** Makes a limiter. Each process counts for itself: n instances allow n times as much. */
export function rateLimiter({ max, perMs }: Rate): RateLimiter {
  const buckets = new Map<string, { level: number; at: number }>();
  const levelOf = (key: string, now: number) => {
    const bucket = buckets.get(key) ?? { level: max, at: now };
    return Math.min(max, bucket.level + (Math.max(0, now - bucket.at) * max) / perMs);
  };
  const keep = (key: string, now: number, level: number) => {
    buckets.delete(key);
    // A debt is limited to one full bucket.
    buckets.set(key, { level: Math.max(-max, level), at: now });
    const [oldest] = buckets.keys();
    if (buckets.size > maxBuckets && oldest !== undefined) buckets.delete(oldest);
  };
  return {
    take(key, now, amount = 1) {
      const level = levelOf(key, now);
      const missing = amount - level;
      keep(key, now, missing > 0 ? level : level - amount);
      return missing > 0 ? Math.ceil((missing * perMs) / max) : 0;
    },
    charge(key, now, amount) {
      keep(key, now, levelOf(key, now) - amount);
    },
  };
}
