import type { TicketScope } from '@aduan/core';
import type { Parameters } from '../commit/parameters.js';

/**
 * The conditions for what somebody may know of: tickets of his regions, of regions below them and of none,
 * and nothing that concerns himself.
 */
export function withinScope(
  { notConcerning, regions }: TicketScope,
  { add }: Parameters,
): readonly string[] {
  const found: string[] = [];
  if (regions !== undefined) {
    found.push(`(region is null or exists (select 1 from unnest(${add(regions, 'text[]')}) as one
      where region = one or (region > one || '.' and region < one || '/')))`);
  }
  if (notConcerning !== undefined) {
    found.push(`not concerns && ${add(notConcerning, 'text[]')}`);
  }
  return found;
}
