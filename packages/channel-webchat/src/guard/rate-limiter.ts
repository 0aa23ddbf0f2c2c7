/** Buckets kept at once; the one that was used longest ago goes first. */
const maxBuckets = 20_000;

/** How much one key may do. */
export interface Rate {
  /** What may be taken at once. */
  readonly max: number;
  /** Time in ms in which an empty bucket fills up again. */
  readonly perMs: number;
}

/** Token buckets in this process, one per key. */
export interface RateLimiter {
  /** Takes `amount`. @returns 0 when it was there, else how many ms to wait */
  take(key: string, now: number, amount?: number): number;
  /** Puts back one of what was taken. */
  giveBack(key: string): void;
}

/** Makes a limiter. Each process counts for itself: n instances allow n times as much. */
export function rateLimiter({ max, perMs }: Rate): RateLimiter {
  const buckets = new Map<string, { level: number; at: number }>();
  return {
    take(key, now, amount = 1) {
      const bucket = buckets.get(key) ?? { level: max, at: now };
      const refilled = bucket.level + ((now - bucket.at) * max) / perMs;
      const level = Math.max(0, Math.min(max, refilled));
      const missing = amount - level;
      buckets.delete(key);
      buckets.set(key, { level: missing > 0 ? level : level - amount, at: now });
      const [oldest] = buckets.keys();
      if (buckets.size > maxBuckets && oldest !== undefined) buckets.delete(oldest);
      return missing > 0 ? Math.ceil((missing * perMs) / max) : 0;
    },
    giveBack(key) {
      const bucket = buckets.get(key);
      if (bucket) bucket.level = Math.min(max, bucket.level + 1);
    },
  };
}
