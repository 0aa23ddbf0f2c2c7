import { type DeskDatabase, deskDatabase } from '@aduan-internal/postgres';
import { inject } from 'vitest';

/** An empty database of the tests' own PostgreSQL, or of the given one. */
export function newDatabase(server = inject('postgresUrl')): Promise<DeskDatabase> {
  return deskDatabase(server);
}
