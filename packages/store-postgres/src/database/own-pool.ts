import { Pool } from 'pg';

/** Makes a pool for a connection string; `patienceMs` limits the wait for a connection and each query, in ms. */
export function ownPool(
  connectionString: string,
  {
    max,
    name,
    patienceMs,
  }: { readonly max: number; readonly name: string; readonly patienceMs: number },
): Pool {
  const pool = new Pool({
    connectionString,
    max,
    application_name: name,
    connectionTimeoutMillis: Math.min(10_000, patienceMs),
    query_timeout: patienceMs,
    keepAlive: true,
  });
  // A connection that breaks while idle is replaced; one in use reports the error to its user.
  pool.on('error', () => {});
  return pool;
}
