import type { Receipt } from '../channel/inbound.js';

/**
 * How far a message has come, lowest first. `failed` replaces only `accepted` and `sent`: a message
 * that was delivered did not fail, whatever arrives afterwards.
 */
const rank: readonly Receipt[] = ['accepted', 'sent', 'failed', 'delivered', 'read'];

/** The statuses that a message may rise from to this one. */
export function statusesBelow(status: Receipt): readonly Receipt[] {
  return rank.slice(0, rank.indexOf(status));
}
