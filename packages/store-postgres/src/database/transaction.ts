import type { Pool, PoolClient } from 'pg';
import { isSilent } from './postgres-error.js';

/**
 * A process that freezes in the middle keeps its locks no longer than this. Whatever the server does by default, each
 * statement sees what was there when it began: whoever waited for a lock sees what its owner did.
 */
const begin =
  "begin isolation level read committed; set local idle_in_transaction_session_timeout = '60s'";

/**
 * Runs work in one transaction on a connection of its own. A connection that can't be told to roll back, or that does
 * not answer, is thrown away: given back to the pool, it would carry the open transaction to whoever uses it next.
 */
export async function inTransaction<Result>(
  pool: Pool,
  work: (client: PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  // The statement that runs hears of a lost connection; unheard, the event would end the process.
  const ignore = () => {};
  client.on('error', ignore);
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
    client.off('error', ignore);
    client.release(broken);
  }
}
