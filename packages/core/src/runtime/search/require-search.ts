import { AduanError } from '../../errors.js';
import type { Desk } from '../desk.js';

/**
 * Whether a desk is searched at all, or by words.
 *
 * @throws AduanError `search-off`
 */
export function requireSearch({ search }: Pick<Desk, 'search'>, by: 'facts' | 'words'): void {
  const isOn = by === 'words' ? search.words !== null : search.use !== 'off';
  if (!isOn) {
    throw new AduanError('search-off', `This desk was composed without a search for ${by}.`);
  }
}
