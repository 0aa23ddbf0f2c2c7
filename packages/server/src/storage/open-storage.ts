import type { ServerSettings } from '../config/server-settings.js';
import { folderStorage } from './folder-storage.js';
import type { DeskStorage } from './storage.js';

/**
 * Opens the storage of this desk. The PostgreSQL driver is loaded only where it is used.
 *
 * @param isServer - keeps other servers out until `close`, where only one may serve; commands work beside it.
 * PostgreSQL has any number of servers
 * @throws AduanError `data-folder-in-use` where another server has the folder; nothing in it was touched
 */
export async function openStorage(
  { database, dataFolder }: Pick<ServerSettings, 'database' | 'dataFolder'>,
  { isServer }: { readonly isServer: boolean },
): Promise<DeskStorage> {
  if (database === null) return folderStorage(dataFolder, { isServer });
  const { databaseStorage } = await import('./database-storage.js');
  return databaseStorage(database);
}
