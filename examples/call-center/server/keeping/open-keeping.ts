import type { Configuration } from '../configuration.js';
import { folderKeeping } from './folder-keeping.js';
import type { Keeping } from './keeping.js';

/**
 * Opens the place where this desk keeps everything. The driver of PostgreSQL is loaded only where it is used.
 *
 * @param isServer - lets no other server in until `close`, where one alone may serve; commands work beside it. PostgreSQL has
 *   any number of servers
 * @throws AduanError `data-folder-in-use` where another server has the folder; nothing in it was touched
 */
export async function openKeeping(
  { database, dataFolder }: Pick<Configuration, 'database' | 'dataFolder'>,
  { isServer }: { readonly isServer: boolean },
): Promise<Keeping> {
  if (database === null) return folderKeeping(dataFolder, { isServer });
  const { databaseKeeping } = await import('./database-keeping.js');
  return databaseKeeping(database);
}
