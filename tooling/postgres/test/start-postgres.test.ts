import { Client } from 'pg';
import { expect, it } from 'vitest';
import { startPostgres } from '../src/index.js';

it('starts a real PostgreSQL of at least version 15 and stops it', async () => {
  const server = await startPostgres();
  const client = new Client({ connectionString: server.url });
  await client.connect();
  const { rows } = await client.query('show server_version_num');
  expect(Number(rows[0].server_version_num)).toBeGreaterThanOrEqual(150_000);
  await client.end();
  await server.stop();
}, 60_000);
