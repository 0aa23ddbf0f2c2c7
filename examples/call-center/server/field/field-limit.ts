import { createHash } from 'node:crypto';

/** Pages that one network may ask for, and in which time. */
const points = 60;
const duration = 10 * 60;

/** Counts a page. @returns seconds until this address may go on; 0 = now */
export type FieldLimit = (address: string) => Promise<number>;

/** Counts in memory, by a hash of the address. The library is read with the first page only. */
export function fieldLimit(): FieldLimit {
  let limiter: Promise<import('rate-limiter-flexible').RateLimiterMemory> | undefined;
  const open = () =>
    (limiter ??= import('rate-limiter-flexible').then(
      ({ RateLimiterMemory }) => new RateLimiterMemory({ points, duration }),
    ));
  return async (address) => {
    const key = createHash('sha256').update(address).digest('base64url');
    const { consumedPoints, msBeforeNext } = await (await open()).penalty(key);
    return consumedPoints > points ? Math.ceil(msBeforeNext / 1_000) : 0;
  };
}
