import { PayloadTooLargeError } from '@aduan/core';

/**
 * What one delivery may hold of each. Meta batches up to 1,000 updates
 * (https://developers.facebook.com/docs/graph-api/webhooks/getting-started), in at most 3 MB, which some 9,000 of the
 * smallest statuses would fill.
 */
const maxUpdates = 10_000;

/** @throws PayloadTooLargeError when a delivery holds more than Meta puts into one */
export function checkLimits(updates: number): void {
  if (updates <= maxUpdates) return;
  throw new PayloadTooLargeError(`Meta does not put ${updates} updates into one delivery.`);
}
