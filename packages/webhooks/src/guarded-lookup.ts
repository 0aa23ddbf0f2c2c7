import type { LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { WebhookError } from '@aduan/core/webhooks';

/** Finds all addresses of a name. */
export type ResolveName = (hostname: string) => Promise<readonly LookupAddress[]>;

/**
 * Looks a name up at the moment of connecting, so that nobody can let it point elsewhere between a check and the
 * connection. A name of which one address is refused is refused as a whole.
 */
export function guardedLookup(
  resolve: ResolveName,
  isRefused: (address: string) => boolean,
): LookupFunction {
  return (hostname, { all, family }, callback) => {
    const answer = (error: Error | null, found: readonly LookupAddress[] = []) => {
      const [first] = found;
      if (all) callback(error, [...found]);
      else callback(error, first?.address ?? '', first?.family);
    };
    resolve(hostname).then(
      (found) => {
        if (found.length === 0 || found.some(({ address }) => isRefused(address))) {
          return answer(refusal());
        }
        const wanted = found.filter((each) => !family || `IPv${each.family}`.endsWith(`${family}`));
        return answer(null, wanted);
      },
      (error: Error) => answer(error),
    );
  };
}

/** The address lies inside. */
export function refusal(): WebhookError {
  return new WebhookError('webhook-address-refused', 'The address is none of the internet.');
}
