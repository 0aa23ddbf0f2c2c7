import type { Parameters } from '../database/statements.js';

/** The condition for tickets of some regions, of regions below them, and of none. */
export function withinRegions(regions: readonly string[]): {
  readonly text: string;
  readonly parameters: Parameters;
} {
  return {
    text: `(region is null or exists (select 1 from json_each(:regions)
      where region = value or (region > value || '.' and region < value || '/')))`,
    parameters: { regions: JSON.stringify(regions) },
  };
}
