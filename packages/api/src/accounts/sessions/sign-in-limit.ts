import { RateLimitError } from '@aduan/core';
import { addressGroup } from '@aduan/core/channel';
import type { PluginContext } from '@aduan/core/plugin';
import { newToken, rowKeyOf, type SessionToken } from './session-token.js';

/** How long an attempt counts, ms. */
const windowMs = 10 * 60_000;
/** How long a browser and a network count as known after a sign-in, ms. */
export const knownMs = 90 * 24 * 60 * 60_000;
/** Wrong attempts from one address for one account. */
const triesPerPair = 6;
/** Wrong attempts from one address, for all accounts together; for IPv6, from a /64. */
const triesPerAddress = 30;
/** Wrong attempts from one network, for all accounts together: a /48 of IPv6 has 65,536 of those addresses. */
const triesPerNetwork = 90;
/** Wrong attempts from all networks. Beyond it, only known browsers and networks are admitted. */
const triesOverAll = 600;
/** Wrong attempts for one account, from all addresses, before every answer about it is delayed. */
const freeTriesPerAccount = 10;
const delayPerTryMs = 200;
const maxDelayMs = 4_000;
/** Wrong attempts for one account in a window that its history shows; others are only counted. */
const shownTriesPerAccount = 20;

/** The tables that the limit counts in. Their keys are keyed hashes: they list neither names nor addresses. */
export const limitTables = {
  tries: { sealed: false },
  networks: { sealed: false },
  devices: { sealed: false },
} as const;

/** An admitted attempt. */
export interface SignInTry {
  /** Delay of the answer, ms. */
  readonly delayMs: number;
  /** Whether the history of the account shows it when it is wrong. */
  readonly isShown: boolean;
  /** The password was correct: removes the attempt from the count. */
  forgive(): Promise<void>;
  /**
   * Sign-in succeeded: also resets their earlier mistakes, and remembers their network and their browser.
   *
   * @returns the token that marks the browser as known for this account, for `knownMs`
   */
  succeed(): Promise<SessionToken>;
}

/**
 * Slows down guessing without locking out others: only the guessing address is refused. An account that many addresses
 * guess at is checked more slowly but still checked, so a stranger cannot lock out an officer. The counts are rows of
 * the desk, so all instances share them.
 */
export interface SignInLimit {
  /** Finds out what former sign-ins say about an attempt. @param device - the token of the browser; null without one */
  recognize(username: string, address: string, device: SessionToken | null): Promise<TryOrigin>;
  /**
   * Counts an attempt before its password is checked, so that parallel guesses count too.
   *
   * @throws RateLimitError `too-many-tries` with the time until this origin may retry
   */
  take(username: string, origin: TryOrigin): Promise<SignInTry>;
  /**
   * Counts the start of an external sign-in, with the same limits as wrong passwords from an address and its network,
   * but separately.
   *
   * @throws RateLimitError `too-many-tries`
   */
  begin(address: string): Promise<void>;
  /** Removes the count of `begin`, after a successful sign-in. */
  finish(address: string): Promise<void>;
}

/** Where an attempt comes from. */
export interface TryOrigin {
  readonly address: string;
  /** The token of a browser that is known for this account; null when it is unknown. */
  readonly device: SessionToken | null;
  /**
   * What its attempts are counted by: the known browser, or else the address. Strangers at the same address then do not
   * keep an officer out, and a stolen token allows no more guesses than one address.
   */
  readonly source: string;
  /** Whether the browser or the network of the address is known by a former sign-in. */
  readonly isKnown: boolean;
}

/** Attempts in one window. */
interface Count {
  readonly points: number;
  /** Epoch ms. */
  readonly endsAt: number;
}

interface Counted extends Count {
  readonly key: string;
  readonly version: number;
}

type Part = 'pair' | 'address' | 'network' | 'account' | 'all';
/** The counts of an attempt by their keys; an external sign-in has fewer. */
type Keys<Counts extends Part = Part> = Readonly<Record<Counts, string>>;
const maxPoints: Readonly<Partial<Record<Part, number>>> = {
  pair: triesPerPair,
  address: triesPerAddress,
  network: triesPerNetwork,
};

/** Opens the limit over the rows of the plugin. */
export function signInLimit({
  commit,
  now,
  rows,
  sealed,
}: Pick<PluginContext, 'commit' | 'now' | 'rows' | 'sealed'>): SignInLimit {
  const tries = rows<Count>('tries');
  const networks = rows<{ readonly at: number }>('networks');
  const devices = rows<{ readonly at: number }>('devices');
  // One change at a time, so that only other instances can be in the way.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const turn = last.then(work, work);
    last = turn.catch(() => {});
    return turn;
  };

  const hash = (part: Part, ...named: readonly string[]) =>
    sealed.hash('try', JSON.stringify([part, ...named]));

  const networkOf = (address: string) => hash('network', addressGroup(address, 48));

  /** The first part of the tokens that mark browsers as known for an account. */
  const deviceOwner = async (username: string) =>
    (await sealed.hash('device', username.toLowerCase())).slice(0, 32);

  async function keysOf(username: string, source: string): Promise<Keys> {
    const account = username.toLowerCase();
    const block = addressGroup(source);
    const [pair, one, network, named, all] = await Promise.all([
      hash('pair', account, block),
      hash('address', block),
      networkOf(source),
      hash('account', account),
      hash('all'),
    ]);
    return { pair, address: one, network, account: named, all };
  }

  async function startKeysOf(address: string): Promise<Keys<'address' | 'network'>> {
    const [one, network] = await Promise.all([
      hash('address', 'elsewhere', addressGroup(address)),
      hash('network', 'elsewhere', addressGroup(address, 48)),
    ]);
    return { address: one, network };
  }

  async function read<Counts extends Part>(keys: Keys<Counts>): Promise<Record<Counts, Counted>> {
    const found = await tries.list({ keys: Object.values(keys) });
    const counted = partsOf(keys).map((part) => {
      const row = found.find(({ key }) => key === keys[part]);
      const { points, endsAt } =
        row && row.value.endsAt > now() ? row.value : { points: 0, endsAt: now() + windowMs };
      return [part, { key: keys[part], version: row?.version ?? 0, points, endsAt }];
    });
    return Object.fromEntries(counted) as Record<Counts, Counted>;
  }

  /**
   * Decides on the counts and writes the result; repeats when another instance was faster.
   *
   * @returns the counts before
   */
  async function change<Counts extends Part>(
    keys: Keys<Counts>,
    decide: (counts: Record<Counts, Counted>) => Record<Counts, number>,
  ): Promise<Record<Counts, Counted>> {
    for (let round = 0; round < 20; round++) {
      const counts = await read(keys);
      const points = decide(counts);
      const isWritten = await commit((tx) => {
        for (const part of partsOf(keys)) {
          const { endsAt, key, version: expectedVersion } = counts[part];
          const value = { points: points[part], endsAt };
          tx.put('tries', { key, value, expectedVersion, ttlMs: Math.max(1, endsAt - now()) });
        }
      });
      if (isWritten) return counts;
    }
    throw new RateLimitError('sign-in-busy', 'Many are signing in right now.', 5_000);
  }

  return {
    async recognize(username, address, device) {
      if (device?.owner === (await deviceOwner(username))) {
        const source = await rowKeyOf(device);
        if (await devices.read(source)) return { address, device, source, isKnown: true };
      }
      const network = await networks.read(await networkOf(address));
      return { address, device: null, source: address, isKnown: network !== null };
    },
    take: (username, origin) =>
      inTurn(async () => {
        const keys = await keysOf(username, origin.source);
        const counts = await change(keys, (some) => {
          refuseSurplus(some, origin.isKnown, now());
          return added(some, 1);
        });
        const surplus = counts.account.points + 1 - freeTriesPerAccount;
        return {
          delayMs: origin.device ? 0 : Math.min(maxDelayMs, Math.max(0, surplus) * delayPerTryMs),
          isShown: counts.account.points < shownTriesPerAccount,
          forgive: () => inTurn(async () => void (await change(keys, (some) => added(some, -1)))),
          succeed: () =>
            inTurn(async () => {
              await change(keys, (some) => ({ ...added(some, -1), pair: 0 }));
              const device = origin.device ?? newToken(await deviceOwner(username));
              const row = { value: { at: now() }, ttlMs: knownMs, expectedVersion: null };
              await networks.write({ ...row, key: await networkOf(origin.address) });
              await devices.write({ ...row, key: await rowKeyOf(device) });
              return device;
            }),
        };
      }),
    begin: (address) =>
      inTurn(async () => {
        await change(await startKeysOf(address), (counts) => {
          refuseSurplus(counts, true, now());
          return added(counts, 1);
        });
      }),
    finish: (address) =>
      inTurn(async () => {
        await change(await startKeysOf(address), (counts) => added(counts, -1));
      }),
  };
}

function partsOf<Counts extends Part>(counts: Readonly<Record<Counts, unknown>>): Counts[] {
  return Object.keys(counts) as Counts[];
}

/** Counts changed by one. */
function added<Counts extends Part>(counts: Readonly<Record<Counts, Counted>>, by: 1 | -1) {
  const points = partsOf(counts).map((part) => [part, Math.max(0, counts[part].points + by)]);
  return Object.fromEntries(points) as Record<Counts, number>;
}

/** @throws RateLimitError `too-many-tries` */
function refuseSurplus(
  counts: Readonly<Partial<Record<Part, Counted>>>,
  isKnown: boolean,
  now: number,
): void {
  const most = { ...maxPoints, ...(!isKnown && { all: triesOverAll }) };
  const waits = Object.entries(counts).flatMap(([part, { endsAt, points }]) =>
    points >= (most[part as Part] ?? Infinity) ? [endsAt - now] : [],
  );
  if (waits.length === 0) return;
  throw new RateLimitError('too-many-tries', 'Too many wrong passwords.', Math.max(...waits));
}
