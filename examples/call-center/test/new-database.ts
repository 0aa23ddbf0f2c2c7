import { deskDatabase } from '@aduan-internal/postgres';
import { inject } from 'vitest';

/** An empty database of the tests' own PostgreSQL, or of the given one, for a desk of sample officers without tickets. */
export async function newDatabase(server = inject('postgresUrl')) {
  return { ...(await deskDatabase(server)), ADUAN_SAMPLES: 'officers' };
}
