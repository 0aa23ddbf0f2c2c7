import type { CooperativeRef } from '@aduan/core';
import { regionResolver } from '../desk/region-resolver.js';
import type { CooperativesOf } from './cooperatives-of.js';

/** Maximum number of choices for an officer. */
const maxChoices = 5;

/** The cooperatives that a text may mean, the likeliest first, for an officer to choose from. */
export type FindCooperatives = (text: string) => Promise<readonly CooperativeRef[]>;

/**
 * Finds the cooperatives that "Kopdes Sukamaju, Kec. Cibungbulang" may mean: first the villages, then their
 * cooperatives.
 */
export function cooperativeFinder(cooperativesOf: CooperativesOf): FindCooperatives {
  return async (text) => {
    const found = regionResolver.resolve(text);
    const codes = (found ? [found, ...found.alternatives] : [])
      .filter(({ level }) => level === 'village')
      .slice(0, maxChoices)
      .map(({ code }) => code);
    return (await Promise.all(codes.map(cooperativesOf))).flat();
  };
}
