import type { TicketScope } from '@aduan/core';
import type { Parameters } from '../database/parameters.js';

/**
 * The conditions for what somebody may know of: tickets of his regions, of regions below them and of none,
 * within his limits, and nothing that concerns himself.
 */
export function withinScope(
  { notConcerning, openedBefore, openedFrom, regions, teams }: TicketScope,
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
  if (teams !== undefined) found.push(`team = any (${add(teams, 'text[]')})`);
  if (openedFrom !== undefined) found.push(`opened_at >= ${add(openedFrom, 'bigint')}`);
  if (openedBefore !== undefined) found.push(`opened_at < ${add(openedBefore, 'bigint')}`);
  return found;
}
