import type { CooperativeRef } from '@aduan/core/ticket';
import { regionResolver } from '../desk/region-resolver.js';
import type { CooperativesOf } from './cooperatives-of.js';

/** Maximum number of choices for an officer. */
const maxChoices = 5;

/**
 * Finds the cooperatives that "Kopdes Sukamaju, Kec. Cibungbulang" may mean: first the villages, then their
 * cooperatives.
 */
export function cooperativeFinder(cooperativesOf: CooperativesOf) {
  return async (text: string): Promise<readonly CooperativeRef[]> => {
    const found = regionResolver.resolve(text);
    const codes = (found ? [found, ...found.alternatives] : [])
      .filter(({ level }) => level === 'village')
      .slice(0, maxChoices)
      .map(({ code }) => code);
    return (await Promise.all(codes.map(cooperativesOf))).flat();
  };
}
