import { AduanError } from '../../errors.js';
import type { Runtime } from '../runtime.js';

/**
 * Checks that the desk can search for words.
 *
 * @throws AduanError `search-off`
 */
export function requireSearch({ search }: Pick<Runtime, 'search'>): void {
  if (search.words !== null) return;
  throw new AduanError('search-off', 'This desk was composed without a search for words.');
}
