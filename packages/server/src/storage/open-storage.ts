import type { ServerSettings } from '../config/server-settings.js';
import { folderStorage } from './folder-storage.js';
import type { DeskStorage } from './storage.js';

/**
 * Opens the storage of this desk. The PostgreSQL driver is loaded only if it is used.
 *
 * @param isServer - locks out other servers until `close`, where only one may serve; commands work at the same time.
 * PostgreSQL allows any number of servers
 * @throws AduanError `data-folder-in-use` if another server has the folder; nothing in it was touched
 */
export async function openStorage(
  {
    database,
    dataFolder,
    keysFolder = null,
  }: Pick<ServerSettings, 'database' | 'dataFolder'> & Partial<Pick<ServerSettings, 'keysFolder'>>,
  { isServer }: { readonly isServer: boolean },
): Promise<DeskStorage> {
  if (database === null) return folderStorage(dataFolder, { isServer, keysFolder });
  const { databaseStorage } = await import('./database-storage.js');
  return databaseStorage(database);
}
