import type { SearchUse } from '@aduan/core/plugin';
import type { DatabaseSettings } from './database-settings.js';

/**
 * Reads the search option for officers: `words`, or only `facts`, which is the limit of PostgreSQL without an index
 * key. It is never off, because the console needs the search.
 *
 * @throws TypeError that names the variable to correct
 */
export function readSearch(
  environment: Readonly<Record<string, string | undefined>>,
  database: Pick<DatabaseSettings, 'indexKeys'> | null,
): SearchUse {
  const hasKeys = database === null || database.indexKeys.length > 0;
  const use = environment.ADUAN_SEARCH || (hasKeys ? 'words' : 'facts');
  if (use !== 'words' && use !== 'facts') {
    throw new TypeError('ADUAN_SEARCH must be words or facts.');
  }
  if (use === 'facts' || hasKeys) return use;
  throw new TypeError('ADUAN_SEARCH=words needs ADUAN_INDEX_KEYS on PostgreSQL.');
}
