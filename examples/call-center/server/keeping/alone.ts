import { toStoreError } from '@aduan/store-postgres';
import type { Pool, PoolClient } from 'pg';

/** Any number that nothing else in the database locks. */
const lock = 0x6164_7561;

/** Does something while no other instance does it; for starting up alone, never for a request. */
export async function alone<Result>(
  pool: Pool,
  work: (client: PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect().catch((reason: unknown) => {
    throw toStoreError(reason);
  });
  try {
    await client.query('select pg_advisory_lock($1)', [lock]);
    return await work(client);
  } finally {
    // The lock ends with the connection, whatever became of it.
    client.release(true);
  }
}
