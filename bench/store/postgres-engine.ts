import { totalmem } from 'node:os';
import { generateMasterKeys, masterKeyProvider } from '@aduan/core';
import { postgresStore } from '@aduan/store-postgres';
import { startPostgres } from '@aduan-internal/postgres';
import { Pool } from 'pg';
import { callers } from './callers.ts';
import type { Engine } from './engine.ts';
import { multiplyOnPostgres } from './multiply-postgres.ts';
import { postgresBaseline } from './postgres-baseline.ts';

/**
 * A quarter of the machine's memory, as https://www.postgresql.org/docs/current/runtime-config-resource.html
 * recommends.
 */
const sharedMegabytes = Math.floor(totalmem() / 4 / 2 ** 20);

/** A server with default durability, which waits for the disk, and with more memory. */
export const durable = [
  `shared_buffers=${sharedMegabytes}MB`,
  'max_wal_size=8GB',
  'checkpoint_timeout=30min',
];

export async function postgresEngine(): Promise<Engine> {
  const server = await startPostgres(durable);
  const pool = new Pool({ connectionString: server.url, max: callers });
  pool.on('error', () => {});
  const store = postgresStore({ connection: pool });
  const bare = postgresStore({ connection: pool, schema: 'bare' });
  await store.migrate();
  await bare.migrate();
  const plain = postgresBaseline(server.url, callers);
  return {
    name: 'PostgreSQL',
    store,
    keys: masterKeyProvider(generateMasterKeys()),
    bare,
    plain,
    async analyze() {
      await pool.query('analyze');
    },
    multiply: (first, last) => multiplyOnPostgres(pool, first, last),
    async close() {
      await Promise.all([plain.close(), store.close(), bare.close()]);
      await pool.end();
      await server.stop();
    },
  };
}
