import { Pool } from 'pg';

/** A pool that is made where the host hands in an address: no query waits in it longer than the patience, ms. */
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
  // A connection that breaks while nobody uses it is replaced; who uses one hears of it himself.
  pool.on('error', () => {});
  return pool;
}
