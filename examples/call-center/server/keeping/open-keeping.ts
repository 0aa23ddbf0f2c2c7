import type { Configuration } from '../configuration.js';
import { folderKeeping } from './folder-keeping.js';
import type { Keeping } from './keeping.js';

/** Opens the place where this desk keeps everything. The driver of PostgreSQL is loaded only where it is used. */
export async function openKeeping({
  database,
  dataFolder,
}: Pick<Configuration, 'database' | 'dataFolder'>): Promise<Keeping> {
  if (database === null) return folderKeeping(dataFolder);
  const { databaseKeeping } = await import('./database-keeping.js');
  return databaseKeeping(database);
}
