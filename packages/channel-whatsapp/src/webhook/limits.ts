import { PayloadTooLargeError } from '@aduan/core/channel';

/**
 * Maximum updates in one webhook request. Meta batches up to 1,000 updates
 * (https://developers.facebook.com/docs/graph-api/webhooks/getting-started) in at most 3 MB, which fits about 9,000 of
 * the smallest statuses.
 */
const maxUpdates = 10_000;

/** @throws PayloadTooLargeError when a webhook request holds more than Meta sends */
export function checkLimits(updates: number): void {
  if (updates <= maxUpdates) return;
  throw new PayloadTooLargeError(`Meta does not put ${updates} updates into one delivery.`);
}
