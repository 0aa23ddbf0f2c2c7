import type { Receipt } from '../channel/inbound.js';

/**
 * Delivery statuses, lowest first. `failed` replaces only `accepted` and `sent`: a message that was delivered once can
 * no longer fail.
 */
const rank: readonly Receipt[] = ['accepted', 'sent', 'failed', 'delivered', 'read'];

/** The statuses that this one may replace. */
export function statusesBelow(status: Receipt): readonly Receipt[] {
  return rank.slice(0, rank.indexOf(status));
}
