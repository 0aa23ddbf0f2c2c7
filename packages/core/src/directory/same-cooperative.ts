import type { CooperativeRef } from '../ticket/ticket.js';

/**
 * Whether two references mean the same cooperative. The first code that both have decides; names alone are not enough.
 */
export function isSameCooperative(one: CooperativeRef, other: CooperativeRef): boolean {
  for (const code of ['simkopdesId', 'nikop', 'villageCode'] as const) {
    if (one[code] !== undefined && other[code] !== undefined) return one[code] === other[code];
  }
  return false;
}
