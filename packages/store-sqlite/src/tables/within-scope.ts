import type { TicketScope } from '@aduan/core';
import type { Parameters } from '../database/statements.js';

/** One condition of a statement, with its parameter values. */
export interface Condition {
  readonly text: string;
  readonly parameters?: Parameters;
}

/** Whether a column holds one of the codes of a parameter, or a code below one of them. */
export function withinAny(column: string, parameter: string): string {
  return `exists (select 1 from json_each(:${parameter})
        where ${column} = value or (${column} > value || '.' and ${column} < value || '/'))`;
}

/**
 * Conditions for what an officer may see: tickets of their regions, of regions below and without a region, within their
 * limits, of their kinds, and without their recusals.
 */
export function withinScope({
  notOfKinds,
  notRecusing,
  openedBefore,
  openedFrom,
  regions,
  teams,
}: TicketScope): readonly Condition[] {
  const found: Condition[] = [];
  if (regions !== undefined) {
    found.push({
      text: `(region is null or ${withinAny('region', 'regions')})`,
      parameters: { regions: JSON.stringify(regions) },
    });
  }
  if (notRecusing !== undefined) {
    found.push({
      text: `(recusals is null or not exists (select 1 from json_each(recusals)
        where value in (select value from json_each(:notRecusing))))`,
      parameters: { notRecusing: JSON.stringify(notRecusing) },
    });
  }
  if (notOfKinds !== undefined) {
    found.push({
      text: 'kind not in (select value from json_each(:notOfKinds))',
      parameters: { notOfKinds: JSON.stringify(notOfKinds) },
    });
  }
  if (teams !== undefined) {
    found.push({
      text: 'team in (select value from json_each(:teams))',
      parameters: { teams: JSON.stringify(teams) },
    });
  }
  if (openedFrom !== undefined) {
    found.push({ text: 'opened_at >= :openedFrom', parameters: { openedFrom } });
  }
  if (openedBefore !== undefined) {
    found.push({ text: 'opened_at < :openedBefore', parameters: { openedBefore } });
  }
  return found;
}
