import type { Pool, PoolClient } from 'pg';

/**
 * Runs work in one transaction on a connection of its own. A connection that can't be told to roll back
 * is thrown away: given back to the pool, it would carry the open transaction to whoever uses it next.
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
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((reason: Error) => {
      broken = reason;
    });
    throw error;
  } finally {
    client.off('error', ignore);
    client.release(broken);
  }
}
