import type { LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { WebhookError } from '@aduan/plugins/webhooks';

/** Resolves a host name to all its addresses. */
export type ResolveName = (hostname: string) => Promise<readonly LookupAddress[]>;

/**
 * Resolves a name at the moment of connecting, so that DNS cannot change between check and connection. A name with one
 * refused address is refused as a whole.
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

/** The error for a private address. */
export function refusal(): WebhookError {
  return new WebhookError('webhook-address-refused', 'The address is none of the internet.');
}
