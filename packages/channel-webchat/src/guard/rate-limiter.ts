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
  /** Takes `amount` of what was done already: where it was not there, the next who takes waits for it, too. */
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
    // Whatever was owed, it is paid after the time in which a bucket fills up twice.
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
