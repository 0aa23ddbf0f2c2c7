import { toStoreError } from '@aduan/store-postgres';
import { Client } from 'pg';

/** An arbitrary number that no other lock in the database uses. */
const lock = 0x6164_7561;

/**
 * Runs a task while no other instance does; for starting up, never for a request.
 *
 * @param url - of the server itself: the lock belongs to the connection, and ends with it
 */
export async function withInstanceLock<Result>(
  url: string,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  // A running statement reports a lost connection itself.
  client.on('error', () => {});
  try {
    await client.connect().catch((reason) => Promise.reject(toStoreError(reason)));
    await client.query('select pg_advisory_lock($1)', [lock]);
    return await work(client);
  } catch (reason) {
    throw reason instanceof Error && 'severity' in reason ? toStoreError(reason) : reason;
  } finally {
    await client.end().catch(() => {});
  }
}
