import type { RateLimiterMemory } from 'rate-limiter-flexible';

const windowSeconds = 10 * 60;
/** Wrong passwords that one address may send, for any accounts. */
const triesPerAddress = 30;
/** Wrong passwords that one address may send for one account. */
const triesPerPair = 6;
/** Wrong passwords for one account, from wherever, before every answer about it takes longer. */
const freeTriesPerAccount = 10;
const slowestMs = 4_000;

/** What a try at signing in has to expect. */
export interface SignInTurn {
  /** Seconds until this address may try again; 0 = now. */
  readonly refusedFor: number;
  /** How long the answer shall take, ms. */
  readonly delayMs: number;
}

/**
 * Holds up whoever guesses passwords, and nobody else: only the address that guessed is refused. An
 * account that many addresses guess at answers more slowly, but it answers, so that no stranger can
 * keep an officer out.
 */
export interface SignInLimit {
  /** Counts a try before its password is looked at, so that guesses side by side count too. */
  take(username: string, address: string): Promise<SignInTurn>;
  /** The password was right: this try was no guess, and the address may go on. */
  forgive(username: string, address: string): Promise<void>;
}

/** Counts in memory: a restart forgives, which is enough for one server. */
export function signInLimit(): SignInLimit {
  let limiters: Promise<Limiters> | undefined;
  const open = () => (limiters ??= load());
  return {
    async take(username, address) {
      const { byAddress, byPair, byAccount } = await open();
      const account = username.toLowerCase();
      const refusedFor =
        (await wait(byAddress, address)) || (await wait(byPair, pairOf(account, address)));
      if (refusedFor > 0) return { refusedFor, delayMs: 0 };
      const { consumedPoints } = await byAccount.penalty(account);
      const surplus = Math.max(0, consumedPoints - freeTriesPerAccount);
      return { refusedFor: 0, delayMs: Math.min(slowestMs, surplus * 200) };
    },
    async forgive(username, address) {
      const { byAddress, byPair, byAccount } = await open();
      const account = username.toLowerCase();
      await byPair.delete(pairOf(account, address));
      await byAddress.reward(address);
      await byAccount.reward(account);
    },
  };
}

interface Limiters {
  readonly byAddress: RateLimiterMemory;
  readonly byPair: RateLimiterMemory;
  readonly byAccount: RateLimiterMemory;
}

/** The library is read at the first sign-in only: the server starts without it. */
async function load(): Promise<Limiters> {
  const { RateLimiterMemory } = await import('rate-limiter-flexible');
  const limiter = (points: number) => new RateLimiterMemory({ points, duration: windowSeconds });
  return {
    byAddress: limiter(triesPerAddress),
    byPair: limiter(triesPerPair),
    byAccount: limiter(freeTriesPerAccount),
  };
}

function pairOf(account: string, address: string): string {
  return JSON.stringify([account, address]);
}

/** Takes one point. @returns seconds to wait when there is none */
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
