import { RateLimitError } from '@aduan/core';

/** Tries under way at once, all addresses together: two passwords are looked at, the last one waits some eight seconds. */
const maxTries = 40;

/**
 * Refuses a try before its password is looked at, when too many are under way: looking takes a third of a second of a
 * core, and whoever signs in at a desk under attack hears at once that it is busy.
 */
export interface SignInQueue {
  /**
   * Makes a try, one at a time for an account and an address.
   *
   * @throws RateLimitError `too-many-tries` while this address tries this account, `sign-in-busy` while all places are taken
   */
  enter<Result>(username: string, address: string, attempt: () => Promise<Result>): Promise<Result>;
}

/** Counts what is under way in this process. */
export function signInQueue(): SignInQueue {
  const underWay = new Set<string>();
  return {
    async enter(username, address, attempt) {
      const pair = JSON.stringify([username.toLowerCase(), address]);
      if (underWay.has(pair)) {
        throw new RateLimitError('too-many-tries', 'This try is under way already.', 1_000);
      }
      if (underWay.size >= maxTries) {
        throw new RateLimitError('sign-in-busy', 'Many are signing in right now.', 5_000);
      }
      underWay.add(pair);
      try {
        return await attempt();
      } finally {
        underWay.delete(pair);
      }
    },
  };
}
