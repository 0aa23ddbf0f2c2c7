import type { Capabilities } from '../channel/capabilities.js';
import type { Rate } from '../store/rate.js';

/** Whom a rate is about. */
export type RateScope = Capabilities['rate'][number]['scope'];

/** The rates that a message to somebody is under, by whom they are about. */
export type RatesOf = Readonly<Record<RateScope, Rate>>;

/**
 * The rates of a channel, each under a key of its own. Where the channel names none for a scope, nothing is counted,
 * but what the provider asked for can be kept.
 *
 * @param channel - the name under which it is mounted
 * @param recipient - what the person's thread is known by; no personal data
 * @param kind - of his strongest id
 * @returns null for a channel that knows no rates
 */
export function ratesOf(
  { rate }: Pick<Capabilities, 'rate'>,
  channel: string,
  recipient: string,
  kind?: string,
): RatesOf | null {
  if (rate.length === 0) return null;
  const slowest = (scope: RateScope) =>
    rate
      .filter((each) => each.scope === scope && (each.idKind ?? kind) === kind)
      .map(({ burst = 1, max, perMs }) => ({ everyMs: perMs / max, burst }))
      .toSorted((one, other) => other.everyMs - one.everyMs)[0] ?? { everyMs: 0, burst: 1 };
  return {
    account: { key: `rate/${channel}`, ...slowest('account') },
    recipient: { key: `rate/${channel}/${recipient}`, ...slowest('recipient') },
  };
}
