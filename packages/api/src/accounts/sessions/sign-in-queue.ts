import { RateLimitError } from '@aduan/core';
import { addressGroup } from '@aduan/core/channel';

/** Maximum number of running attempts, all addresses together. */
const maxTries = 40;
/**
 * Maximum number of running attempts from unknown browsers in unknown networks. It is smaller than the password queue of
 * `@aduan/accounts`, so that a flood from many networks leaves room for officers.
 */
const triesOfUnknown = 16;
/** Maximum number of running attempts from one wider network, because addresses rented in bulk are close together. */
const triesPerNetwork = 4;

/** An attempt that wants to begin. */
export interface AskedTry {
  readonly username: string;
  /** The known browser or the address that it comes from. */
  readonly source: string;
  /** Whether its browser or its network is known by a former sign-in. */
  readonly isKnown: boolean;
}

/**
 * Refuses an attempt before its password is checked when too many are running. A check takes a third of a second of a
 * core; during an attack, officers get the answer at once that the desk is busy.
 */
export interface SignInQueue {
  /**
   * Runs an attempt, one at a time for an account and a source.
   *
   * @throws RateLimitError `too-many-tries` while this source tries this account, `sign-in-busy` while all slots,
   * those of its wider network, or those of unknown origins are taken
   */
  enter<Result>(asked: AskedTry, attempt: () => Promise<Result>): Promise<Result>;
}

/** Counts the running attempts in this process. */
export function signInQueue(): SignInQueue {
  const underWay = new Map<string, { readonly isKnown: boolean; readonly network: string }>();
  return {
    async enter({ isKnown, source, username }, attempt) {
      const pair = JSON.stringify([username.toLowerCase(), source]);
      if (underWay.has(pair)) {
        throw new RateLimitError('too-many-tries', 'This try is under way already.', 1_000);
      }
      const network = widerNetwork(source);
      const others = [...underWay.values()];
      const near = others.filter((other) => other.network === network);
      const unknown = others.filter((other) => !other.isKnown);
      if (
        underWay.size >= maxTries ||
        near.length >= triesPerNetwork ||
        (!isKnown && unknown.length >= triesOfUnknown)
      ) {
        throw new RateLimitError('sign-in-busy', 'Many are signing in right now.', 5_000);
      }
      underWay.set(pair, { isKnown, network });
      try {
        return await attempt();
      } finally {
        underWay.delete(pair);
      }
    },
  };
}

/** The first 16 bits of an IPv4 address, the first 40 of an IPv6 address. */
function widerNetwork(address: string): string {
  const group = addressGroup(address, 48);
  if (!group.includes(':')) return group.split('.').slice(0, 2).join('.');
  const [first = '', second = '', third = ''] = group.split(':');
  return [first, second, third.padStart(4, '0').slice(0, 2)].join(':');
}
