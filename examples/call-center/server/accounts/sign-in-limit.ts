import type { RateLimiterMemory } from 'rate-limiter-flexible';

/** How many failed sign-ins an account or an address may have before it must wait, and how long (s). */
const perAccount = { points: 6, duration: 10 * 60 };
const perAddress = { points: 30, duration: 10 * 60 };

/** Slows down whoever guesses passwords. */
export interface SignInLimit {
  /** @returns seconds to wait, or 0 when a try is free; counts the try. */
  take(username: string, address: string): Promise<number>;
  /** The password was right: the tries of the account are forgotten. */
  forgive(username: string): Promise<void>;
}

/** Counts in memory: a restart forgives, which is enough for one server. */
export function signInLimit(): SignInLimit {
  let limiters: Promise<{ account: RateLimiterMemory; address: RateLimiterMemory }> | undefined;
  const open = () => (limiters ??= load());
  return {
    async take(username, address) {
      const { account, address: addresses } = await open();
      const waits = await Promise.all([
        wait(account, username.toLowerCase()),
        wait(addresses, address),
      ]);
      return Math.max(...waits);
    },
    async forgive(username) {
      await (await open()).account.delete(username.toLowerCase());
    },
  };
}

/** The library is read at the first sign-in only: the server starts without it. */
async function load() {
  const { RateLimiterMemory } = await import('rate-limiter-flexible');
  return { account: new RateLimiterMemory(perAccount), address: new RateLimiterMemory(perAddress) };
}

async function wait(limiter: RateLimiterMemory, key: string): Promise<number> {
  try {
    await limiter.consume(key);
    return 0;
  } catch (refusal) {
    if (refusal instanceof Error) throw refusal;
    const { msBeforeNext } = (await limiter.get(key)) ?? { msBeforeNext: 1000 };
    return Math.ceil(msBeforeNext / 1000);
  }
}
