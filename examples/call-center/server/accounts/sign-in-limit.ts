import { createHash } from 'node:crypto';
import { addressGroup } from '@aduan/core/channel';
import type { RateLimiterAbstract } from 'rate-limiter-flexible';

/** How long a try counts. */
export const windowSeconds = 10 * 60;
/** Wrong passwords allowed from one address, for all accounts together; for IPv6, from a /64. */
const triesPerAddress = 30;
/** Wrong passwords allowed from one network, for all accounts together: a /48 of IPv6 has 65,536 of those addresses. */
const triesPerNetwork = 90;
/** Wrong passwords allowed from one address for one account. */
const triesPerPair = 6;
/** Wrong passwords for one account, from all addresses, before every answer about it is delayed. */
const freeTriesPerAccount = 10;
const slowestMs = 4_000;

/** The decision about a sign-in try. */
export interface SignInAdmission {
  /** Seconds until this address may try again; 0 = now. */
  readonly refusedFor: number;
  /** Delay of the answer, in ms. */
  readonly delayMs: number;
}

/**
 * Slows down password guessing without locking anybody else out: only the address that guessed is refused. An account
 * that many addresses guess at answers more slowly but still answers, so a stranger cannot lock out an officer.
 */
export interface SignInLimit {
  /**
   * Counts a try before its password is checked, so that parallel guesses count too.
   *
   * @param address - of the client; IPv6 addresses count by their /64 and their /48
   */
  take(username: string, address: string): Promise<SignInAdmission>;
  /** The password was right: does not count this try against the address. */
  forgive(username: string, address: string): Promise<void>;
}

/** Makes a limiter with that many tries. */
type MakeLimiter = (name: string, points: number) => Promise<RateLimiterAbstract>;

/** Counts in memory. A restart resets the counts, which is acceptable for one server. */
export function memoryLimit(): SignInLimit {
  return signInLimit(async (_name, points) => {
    const { RateLimiterMemory } = await import('rate-limiter-flexible');
    return new RateLimiterMemory({ points, duration: windowSeconds });
  });
}

/** The limit over any kind of limiter. The library is loaded at the first sign-in. */
export function signInLimit(make: MakeLimiter): SignInLimit {
  let limiters: Promise<Limiters> | undefined;
  const open = () => (limiters ??= load(make));
  return {
    async take(username, address) {
      const { byAddress, byPair, byNetwork, byAccount } = await open();
      const keys = keysOf(username, address);
      // The network comes last, so that tries refused to one address do not count against its neighbours.
      const refusedFor =
        (await wait(byAddress, keys.address)) ||
        (await wait(byPair, keys.pair)) ||
        (await wait(byNetwork, keys.network));
      if (refusedFor > 0) return { refusedFor, delayMs: 0 };
      const { consumedPoints } = await byAccount.penalty(keys.account);
      const surplus = Math.max(0, consumedPoints - freeTriesPerAccount);
      return { refusedFor: 0, delayMs: Math.min(slowestMs, surplus * 200) };
    },
    async forgive(username, address) {
      const { byAddress, byPair, byNetwork, byAccount } = await open();
      const keys = keysOf(username, address);
      await byPair.delete(keys.pair);
      await byAddress.reward(keys.address);
      await byNetwork.reward(keys.network);
      await byAccount.reward(keys.account);
    },
  };
}

interface Limiters {
  readonly byAddress: RateLimiterAbstract;
  readonly byPair: RateLimiterAbstract;
  readonly byNetwork: RateLimiterAbstract;
  readonly byAccount: RateLimiterAbstract;
}

async function load(make: MakeLimiter): Promise<Limiters> {
  return {
    byAddress: await make('address', triesPerAddress),
    byPair: await make('pair', triesPerPair),
    byNetwork: await make('network', triesPerNetwork),
    byAccount: await make('account', freeTriesPerAccount),
  };
}

/** Keys are hashed: they have a fixed length, and the counts do not list who tried. */
function keysOf(username: string, address: string) {
  const account = username.toLowerCase();
  const block = addressGroup(address);
  const hash = (part: unknown) =>
    createHash('sha256').update(JSON.stringify(part)).digest('base64url');
  return {
    address: hash(block),
    pair: hash([account, block]),
    network: hash(addressGroup(address, 48)),
    account: hash(account),
  };
}

/** Takes one point. @returns seconds to wait when there is none */
async function wait(limiter: RateLimiterAbstract, key: string): Promise<number> {
  try {
    await limiter.consume(key);
    return 0;
  } catch (refusal) {
    if (refusal instanceof Error) throw refusal;
    const { msBeforeNext } = (await limiter.get(key)) ?? { msBeforeNext: 1000 };
    return Math.ceil(msBeforeNext / 1000);
  }
}
