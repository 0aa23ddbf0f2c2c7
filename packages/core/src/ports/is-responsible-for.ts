import { liesIn } from '../dotted-code.js';
import type { Principal } from './principal.js';

/** Whether a principal is responsible for a place. An unknown place belongs to every principal. */
export function isResponsibleFor(
  { regions }: Pick<Principal, 'regions'>,
  place: string | null,
): boolean {
  return regions.length === 0 || place === null || regions.some((own) => liesIn(place, own));
}
