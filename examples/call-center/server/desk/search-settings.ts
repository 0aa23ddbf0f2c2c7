import type { SearchUse } from '@aduan/core';
import type { DatabaseSettings } from '../storage/database-settings.js';

/**
 * Reads what officers search through: `words`, or `facts` alone, which PostgreSQL has to do with where it was given no
 * index key. The console lives by its search, so that it is never off.
 *
 * @throws TypeError that names the variable to mend
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
