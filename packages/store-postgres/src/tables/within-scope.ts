import type { TicketScope } from '@aduan/core';
import type { Parameters } from '../database/parameters.js';

/** Whether a column holds one of the codes of an array, or a code below one of them. */
export function withinAny(column: string, codes: string): string {
  return `exists (select 1 from unnest(${codes}) as one
      where ${column} = one or (${column} > one || '.' and ${column} < one || '/'))`;
}

/**
 * Conditions for what an officer may see: tickets of their regions, of regions below and without a region, within their
 * limits, of their kinds, and without their recusals.
 */
export function withinScope(
  { notOfKinds, notRecusing, openedBefore, openedFrom, regions, teams }: TicketScope,
  { add }: Parameters,
): readonly string[] {
  const found: string[] = [];
  if (regions !== undefined) {
    found.push(`(region is null or ${withinAny('region', add(regions, 'text[]'))})`);
  }
  if (notRecusing !== undefined) {
    found.push(`not recusals && ${add(notRecusing, 'text[]')}`);
  }
  if (notOfKinds !== undefined) found.push(`kind <> all (${add(notOfKinds, 'text[]')})`);
  if (teams !== undefined) found.push(`team = any (${add(teams, 'text[]')})`);
  if (openedFrom !== undefined) found.push(`opened_at >= ${add(openedFrom, 'bigint')}`);
  if (openedBefore !== undefined) found.push(`opened_at < ${add(openedBefore, 'bigint')}`);
  return found;
}
