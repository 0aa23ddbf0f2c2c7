import type { Capabilities } from '../channel/capabilities.js';
import type { Rate } from '../store/rate.js';

/** Scope of a rate. */
export type RateScope = Capabilities['rate'][number]['scope'];

/** The rates that apply to a message, by scope. */
export type RatesOf = Readonly<Record<RateScope, Rate>>;

/**
 * The rates of a channel, each under its own key. A scope without a rate is not limited, but a pause that the provider
 * asked for can be kept under its key.
 *
 * @param channel - the name under which it is mounted
 * @param recipient - identifies the person's conversation; no personal data
 * @param kind - kind of the person's strongest id
 * @returns null for a channel that declares no rates
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
