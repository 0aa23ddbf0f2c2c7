import { AduanError } from '../../errors.js';
import type { Desk } from '../desk.js';

/**
 * Whether a desk is searched by words.
 *
 * @throws AduanError `search-off`
 */
export function requireSearch({ search }: Pick<Desk, 'search'>): void {
  if (search.words !== null) return;
  throw new AduanError('search-off', 'This desk was composed without a search for words.');
}
