import { createHash } from 'node:crypto';

/** How many requests one network may send in a time span. */
export interface AddressRate {
  readonly points: number;
  /** In seconds. */
  readonly duration: number;
}

/** Counts a request. @returns seconds until this address may continue; 0 = now */
export type AddressLimit = (address: string) => Promise<number>;

/** Counts in memory, by a hash of the address. The library is loaded with the first request. */
export function addressLimit({ points, duration }: AddressRate): AddressLimit {
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
