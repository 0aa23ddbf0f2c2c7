import { liesIn } from '../dotted-code.js';
import type { Principal } from './principal.js';

/** Whether somebody answers for a place. What has no known place is everybody's. */
export function isResponsibleFor(
  { regions }: Pick<Principal, 'regions'>,
  place: string | null,
): boolean {
  return regions.length === 0 || place === null || regions.some((own) => liesIn(place, own));
}
