import { createHash } from 'node:crypto';
import { addressGroup } from '@aduan/core';
import type { RateLimiterAbstract } from 'rate-limiter-flexible';

/** For how long a try counts. */
export const windowSeconds = 10 * 60;
/** Wrong passwords that one address may send, for any accounts; of IPv6 a /64. */
const triesPerAddress = 30;
/** Wrong passwords that one network may send, for any accounts: a /48 of IPv6 has 65,536 of those addresses. */
const triesPerNetwork = 90;
/** Wrong passwords that one address may send for one account. */
const triesPerPair = 6;
/** Wrong passwords for one account, from wherever, before every answer about it takes longer. */
const freeTriesPerAccount = 10;
const slowestMs = 4_000;

/** What a try at signing in has to expect. */
export interface SignInAdmission {
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
  /**
   * Counts a try before its password is looked at, so that guesses side by side count too.
   *
   * @param address - of the client; those of IPv6 count by their /64 and their /48
   */
  take(username: string, address: string): Promise<SignInAdmission>;
  /** The password was right: this try was no guess, and the address may go on. */
  forgive(username: string, address: string): Promise<void>;
}

/** Makes what counts up to that many tries. */
type MakeLimiter = (name: string, points: number) => Promise<RateLimiterAbstract>;

/** Counts in memory: a restart forgives, which is enough for one server. */
export function memoryLimit(): SignInLimit {
  return signInLimit(async (_name, points) => {
    const { RateLimiterMemory } = await import('rate-limiter-flexible');
    return new RateLimiterMemory({ points, duration: windowSeconds });
  });
}

/** The limit over whatever counts. The library is read at the first sign-in only: the server starts without it. */
export function signInLimit(make: MakeLimiter): SignInLimit {
  let limiters: Promise<Limiters> | undefined;
  const open = () => (limiters ??= load(make));
  return {
    async take(username, address) {
      const { byAddress, byPair, byNetwork, byAccount } = await open();
      const keys = keysOf(username, address);
      // The network last: what one address was refused does not count against its neighbours.
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

/** What is counted is kept as a hash: of any length, and no list of who tried. */
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
