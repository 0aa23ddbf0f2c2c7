import type { Pool, PoolClient } from 'pg';
import { isSilent } from './postgres-error.js';

/**
 * Limits the locks of a frozen process to this time. The isolation level is fixed, independent of the server's default:
 * after waiting for a lock, a statement sees the changes of the lock's owner.
 */
const begin =
  "begin isolation level read committed; set local idle_in_transaction_session_timeout = '60s'";

/**
 * Runs work in one transaction on its own connection. A connection that cannot be rolled back or does not answer is
 * destroyed: in the pool it would pass the open transaction on to its next user.
 */
export async function inTransaction<Result>(
  pool: Pool,
  work: (client: PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query(begin);
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    if (error instanceof Error && isSilent(error)) broken = error;
    else {
      await client.query('rollback').catch((reason: Error) => {
        broken = reason;
      });
    }
    throw error;
  } finally {
    client.release(broken);
  }
}
